package nz.enrolment.intake.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Function;
import nz.enrolment.intake.limit.Limits;
import nz.enrolment.intake.limit.Pace;
import nz.enrolment.intake.token.Admission;
import nz.enrolment.intake.token.Purpose;
import nz.enrolment.intake.token.Tokens;
import nz.enrolment.intake.token.Verification;
import nz.enrolment.shell.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Lets patients in by the session that their link was exchanged for, without a look at the
/// database.
@Singleton
public final class Sessions {
  /// The header that a session is sent in.
  public static final String HEADER = "Enrolment-Session";

  private static final Problem UNKNOWN =
      new Problem(
          401,
          "session-unknown",
          "Session unknown",
          "The session is unknown or has ended. Exchange the link again.");

  private final Tokens tokens;
  private final Limits limits;

  @Inject
  Sessions(Tokens tokens, Limits limits) {
    this.tokens = tokens;
    this.limits = limits;
  }

  /// The answer to a request that must come in a session.
  ///
  /// @param accepted answers who holds one
  public Response answer(@Nullable String session, Function<Admission, Response> accepted) {
    return switch (tokens.verify(Purpose.SESSION, session == null ? "" : session, Instant.now())) {
      case Verification.Verified(Admission admission) -> pace(admission, accepted);
      case Verification.Expired(), Verification.Unverifiable() -> unknown();
    };
  }

  private Response pace(Admission admission, Function<Admission, Response> accepted) {
    return switch (limits.link(admission.link())) {
      case Pace.Fair() -> accepted.apply(admission);
      case Pace.TooFast tooFast -> tooFast.response();
    };
  }

  /// What is told to who holds no session, or one that leads nowhere.
  public static Response unknown() {
    return UNKNOWN.response();
  }
}
