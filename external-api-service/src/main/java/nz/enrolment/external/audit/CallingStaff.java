package nz.enrolment.external.audit;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nz.enrolment.form.input.InteroperableJson;
import nz.enrolment.shell.staff.CallingPractice;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Who of which practice is calling.
@RequestScoped
public class CallingStaff {
  private static final int LONGEST = 255;

  private final CallingPractice practice;
  private final JsonWebToken token;

  @Inject
  CallingStaff(CallingPractice practice, JsonWebToken token) {
    this.practice = practice;
    this.token = token;
  }

  /// @throws ForbiddenException when the token names no practice, or nobody who can be told apart
  public Staff get() {
    return Optional.ofNullable(token.getSubject())
        .filter(InteroperableJson::isText)
        .map(subject -> subject.substring(0, Math.min(subject.length(), LONGEST)))
        .map(subject -> new Staff(practice.id(), subject))
        .orElseThrow(ForbiddenException::new);
  }
}
