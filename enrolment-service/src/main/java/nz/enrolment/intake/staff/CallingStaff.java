package nz.enrolment.intake.staff;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.shell.staff.CallingPractice;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

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
  /// @throws ForbiddenException when the token has none: whoever acts must be told apart
  public Actor actor() {
    @Nullable String subject = token.getSubject();
    if (subject == null) {
      throw new ForbiddenException();
    }
    return new Actor(subject);
  }

  /// When the token ends.
  public Instant until() {
    return Instant.ofEpochSecond(token.getExpirationTime());
  }
}
