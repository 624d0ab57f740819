package nz.enrolment.intake.limit;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;

/// Whether one asks too often.
public sealed interface RateLimitResult {

  /// No.
  record Fair() implements RateLimitResult {}

  /// Yes.
  ///
  /// @param after how long the next request is answered
  record TooFast(Duration after) implements RateLimitResult {
    private static final Problem PROBLEM =
        new Problem(
            429,
            "too-many-requests",
            "Too many requests",
            "Retry after the number of seconds in Retry-After.");

    /// 429, with the seconds to wait.
    public ProblemException refusal() {
      return new ProblemException(
          PROBLEM, Map.of(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds() + 1)));
    }
  }
}
