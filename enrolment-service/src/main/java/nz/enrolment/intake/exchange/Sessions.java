package nz.enrolment.intake.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import nz.enrolment.intake.invite.ClosedLink;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.limit.RateLimitResult;
import nz.enrolment.intake.limit.RateLimits;
import nz.enrolment.intake.token.LinkClaims;
import nz.enrolment.intake.token.SignedTokens;
import nz.enrolment.intake.token.TokenPurpose;
import nz.enrolment.intake.token.Verification;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
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

  /// What a request may do that must come in a session.
  ///
  /// @throws ProblemException when it holds none, or comes too often through its link
  public LinkClaims claims(@Nullable String session) {
    return switch (tokens.verify(
        TokenPurpose.SESSION, session == null ? "" : session, Instant.now())) {
      case Verification.Verified(LinkClaims claims) -> counted(claims);
      case Verification.Expired _, Verification.Unverifiable() -> throw unknown();
    };
  }

  private LinkClaims counted(LinkClaims claims) {
    return switch (limits.link(claims.link())) {
      case RateLimitResult.Fair() -> claims;
      case RateLimitResult.TooFast tooFast -> throw tooFast.refusal();
    };
  }

  /// Who was invited, for a request that must come in a session, through a link that is still open.
  ///
  /// @throws ProblemException as [#claims], and when the link is closed
  public Invited invited(@Nullable String session) {
    return switch (links.find(claims(session))) {
      case Invited invited -> invited;
      case LinkLookup.Shut(ClosedLink link) -> throw new ProblemException(link.problem());
      case LinkLookup.Nowhere() -> throw unknown();
    };
  }

  /// The refusal of who holds no session, or one that leads nowhere.
  public static ProblemException unknown() {
    return new ProblemException(UNKNOWN);
  }
}
