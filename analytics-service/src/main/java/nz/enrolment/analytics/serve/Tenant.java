package nz.enrolment.analytics.serve;

import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The practice that a token speaks for.
final class Tenant {
  private static final String CLAIM = "practice";

  private Tenant() {}

  /// @throws ProblemException if the token names none
  static UUID of(JsonWebToken token) {
    try {
      return UUID.fromString(String.valueOf(token.<Object>getClaim(CLAIM)));
    } catch (IllegalArgumentException _) {
      throw ProblemException.noPractice();
    }
  }
}
