package nz.enrolment.intake.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Function;
import nz.enrolment.intake.invite.Closed;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.invite.Invitations.Invited;
import nz.enrolment.intake.limit.Limits;
import nz.enrolment.intake.limit.Pace;
import nz.enrolment.intake.token.Admission;
import nz.enrolment.intake.token.Purpose;
import nz.enrolment.intake.token.Tokens;
import nz.enrolment.intake.token.Verification;
import nz.enrolment.shell.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Lets patients in by the session that their link was exchanged for. A session that does not
/// verify costs no look at the database.
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
  private final Invitations invitations;

  @Inject
  Sessions(Tokens tokens, Limits limits, Invitations invitations) {
    this.tokens = tokens;
    this.limits = limits;
    this.invitations = invitations;
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

  /// The answer to a request that must come in a session, through a link that is still open.
  ///
  /// @param accepted answers who was invited
  public Response answerInvited(@Nullable String session, Function<Invited, Response> accepted) {
    return answer(session, admission -> answer(invitations.find(admission), accepted));
  }

  private static Response answer(Invitations.Found found, Function<Invited, Response> accepted) {
    return switch (found) {
      case Invited invited -> accepted.apply(invited);
      case Invitations.Shut(Closed why) -> why.problem().response();
      case Invitations.Nowhere() -> unknown();
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
