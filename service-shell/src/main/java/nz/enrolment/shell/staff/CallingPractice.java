package nz.enrolment.shell.staff;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nz.enrolment.shell.http.Uuids;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// The practice whose staff, or whose system, is calling.
@RequestScoped
public class CallingPractice {
  private static final String CLAIM = "practice";

  private final JsonWebToken token;

  @Inject
  CallingPractice(JsonWebToken token) {
    this.token = token;
  }

  /// The tenant.
  ///
  /// @throws ForbiddenException when the token names none
  public UUID id() {
    @Nullable Object claim = token.getClaim(CLAIM);
    return Uuids.read(String.valueOf(claim)).orElseThrow(ForbiddenException::new);
  }
}
