package nz.enrolment.intake.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.intake.invite.ClosedLink;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.limit.RateLimitResult;
import nz.enrolment.intake.limit.RateLimits;
import nz.enrolment.intake.measure.Journeys;
import nz.enrolment.intake.token.LinkClaims;
import nz.enrolment.intake.token.SignedTokens;
import nz.enrolment.intake.token.TokenPurpose;
import nz.enrolment.intake.token.Verification;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Exchanges the token of a link for a session.
@ApplicationScoped
class ExchangeLink {
  private final SignedTokens tokens;
  private final RateLimits limits;
  private final LinkLookup links;
  private final Journeys journeys;
  private final Duration lifetime;

  @Inject
  ExchangeLink(
      SignedTokens tokens,
      RateLimits limits,
      LinkLookup links,
      Journeys journeys,
      @ConfigProperty(name = "intake.sessions.lifetime") Duration lifetime) {
    this.tokens = tokens;
    this.limits = limits;
    this.links = links;
    this.journeys = journeys;
    this.lifetime = lifetime;
  }

  /// A token that does not verify costs no look at the database.
  ///
  /// @param device that it is opened on
  ExchangeOutcome exchange(String token, DeviceClass device, Instant now) {
    return switch (tokens.verify(TokenPurpose.LINK, token, now)) {
      case Verification.Verified(LinkClaims claims) -> pace(claims, device, now);
      case Verification.Expired(LinkClaims claims) ->
          new ExchangeOutcome.LinkClosed(links.expired(claims));
      case Verification.Unverifiable() -> new ExchangeOutcome.LinkUnknown();
    };
  }

  private ExchangeOutcome pace(LinkClaims claims, DeviceClass device, Instant now) {
    return switch (limits.link(claims.link())) {
      case RateLimitResult.Fair() -> open(claims.open(), device, now);
      case RateLimitResult.TooFast tooFast -> new ExchangeOutcome.TriedTooOften(tooFast);
    };
  }

  private ExchangeOutcome open(LinkClaims opened, DeviceClass device, Instant now) {
    return switch (links.find(opened)) {
      case Invited invited -> open(opened, invited, device, now);
      case LinkLookup.Shut(ClosedLink link) -> new ExchangeOutcome.LinkClosed(link);
      case LinkLookup.Nowhere() -> new ExchangeOutcome.LinkUnknown();
    };
  }

  private ExchangeOutcome open(
      LinkClaims opened, Invited invited, DeviceClass device, Instant now) {
    journeys.begin(invited.practice(), invited.link(), invited.draft(), device, now);
    Instant expiresAt = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    String session = tokens.issue(TokenPurpose.SESSION, opened, expiresAt);
    return new ExchangeOutcome.Opened(session, expiresAt, invited);
  }
}
