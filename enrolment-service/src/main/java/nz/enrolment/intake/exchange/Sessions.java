package nz.enrolment.intake.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Function;
import nz.enrolment.intake.invite.LinkClosure;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.limit.RateLimitResult;
import nz.enrolment.intake.limit.RateLimits;
import nz.enrolment.intake.token.LinkClaims;
import nz.enrolment.intake.token.SignedTokens;
import nz.enrolment.intake.token.TokenPurpose;
import nz.enrolment.intake.token.Verification;
import nz.enrolment.shell.http.Problem;
import org.jspecify.annotations.Nullable;

/// Lets patients in by the session that their link was exchanged for. A session that does not
/// verify costs no look at the database.
@Singleton
public final class Sessions {
  /// The header that a session is sent in.
  public static final String HEADER = "Enrolment-Session";

  /// The name that the OpenAPI document has for it.
  public static final String SECURITY = "session";

  private static final Problem UNKNOWN =
      new Problem(
          401,
          "session-unknown",
          "Session unknown",
          "The session is unknown or has ended. Exchange the link again.");

  private final SignedTokens tokens;
  private final RateLimits limits;
  private final LinkLookup links;

  @Inject
  Sessions(SignedTokens tokens, RateLimits limits, LinkLookup links) {
    this.tokens = tokens;
    this.limits = limits;
    this.links = links;
  }

  /// The answer to a request that must come in a session.
  ///
  /// @param accepted answers who holds one
  public Response answer(@Nullable String session, Function<LinkClaims, Response> accepted) {
    return switch (tokens.verify(
        TokenPurpose.SESSION, session == null ? "" : session, Instant.now())) {
      case Verification.Verified(LinkClaims claims) -> pace(claims, accepted);
      case Verification.Expired(), Verification.Unverifiable() -> unknown();
    };
  }

  /// The answer to a request that must come in a session, through a link that is still open.
  ///
  /// @param accepted answers who was invited
  public Response answerInvited(@Nullable String session, Function<Invited, Response> accepted) {
    return answer(session, claims -> answer(links.find(claims), accepted));
  }

  private static Response answer(LinkLookup.Found found, Function<Invited, Response> accepted) {
    return switch (found) {
      case Invited invited -> accepted.apply(invited);
      case LinkLookup.Shut(LinkClosure why) -> why.problem().response();
      case LinkLookup.Nowhere() -> unknown();
    };
  }

  private Response pace(LinkClaims claims, Function<LinkClaims, Response> accepted) {
    return switch (limits.link(claims.link())) {
      case RateLimitResult.Fair() -> accepted.apply(claims);
      case RateLimitResult.TooFast tooFast -> tooFast.response();
    };
  }

  /// What is told to who holds no session, or one that leads nowhere.
  public static Response unknown() {
    return UNKNOWN.response();
  }
}
