package nz.enrolment.intake.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.invite.Invitations.Invited;
import nz.enrolment.intake.token.Purpose;
import nz.enrolment.intake.token.Tokens;
import nz.enrolment.intake.token.Verification;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Exchanges the token of a link for a session.
@ApplicationScoped
class ExchangeLink {
  private final Tokens tokens;
  private final Invitations invitations;
  private final Duration lifetime;

  @Inject
  ExchangeLink(
      Tokens tokens,
      Invitations invitations,
      @ConfigProperty(name = "intake.sessions.lifetime") Duration lifetime) {
    this.tokens = tokens;
    this.invitations = invitations;
    this.lifetime = lifetime;
  }

  Exchange exchange(String token, Instant now) {
    return switch (tokens.verify(Purpose.LINK, token, now)) {
      case Verification.Verified(UUID link) ->
          invitations
              .find(link)
              .map(invited -> open(invited, now))
              .orElseGet(Exchange.LinkUnknown::new);
      case Verification.Expired() -> new Exchange.LinkExpired();
      case Verification.Unverifiable() -> new Exchange.LinkUnknown();
    };
  }

  private Exchange open(Invited invited, Instant now) {
    Instant expiresAt = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    String session = tokens.issue(Purpose.SESSION, invited.link(), expiresAt);
    return new Exchange.Opened(session, expiresAt, invited);
  }
}
