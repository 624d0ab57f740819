package nz.enrolment.intake.staff;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.input.InteroperableJson;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.shell.staff.CallingPractice;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The practice's member of staff, or its system, that is calling.
@RequestScoped
public class CallingStaff {
  private final CallingPractice practice;
  private final JsonWebToken token;

  @Inject
  CallingStaff(CallingPractice practice, JsonWebToken token) {
    this.practice = practice;
    this.token = token;
  }

  /// The tenant.
  ///
  /// @throws ForbiddenException when the token names none
  public UUID practice() {
    return practice.id();
  }

  /// As the audit names them: by the token's subject.
  ///
  /// @throws ForbiddenException when the token has none that can be kept: whoever acts must be told
  ///   apart
  public Actor actor() {
    return Optional.ofNullable(token.getSubject())
        .filter(InteroperableJson::isText)
        .map(Actor::new)
        .orElseThrow(ForbiddenException::new);
  }

  /// When the token ends.
  public Instant until() {
    return Instant.ofEpochSecond(token.getExpirationTime());
  }
}
