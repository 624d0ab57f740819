package nz.enrolment.intake.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nz.enrolment.intake.invite.Closed;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.invite.Invitations.Invited;
import nz.enrolment.intake.limit.Limits;
import nz.enrolment.intake.limit.Pace;
import nz.enrolment.intake.token.Admission;
import nz.enrolment.intake.token.Purpose;
import nz.enrolment.intake.token.Tokens;
import nz.enrolment.intake.token.Verification;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Exchanges the token of a link for a session.
@ApplicationScoped
class ExchangeLink {
  private final Tokens tokens;
  private final Limits limits;
  private final Invitations invitations;
  private final Duration lifetime;

  @Inject
  ExchangeLink(
      Tokens tokens,
      Limits limits,
      Invitations invitations,
      @ConfigProperty(name = "intake.sessions.lifetime") Duration lifetime) {
    this.tokens = tokens;
    this.limits = limits;
    this.invitations = invitations;
    this.lifetime = lifetime;
  }

  /// A token that does not verify costs no look at the database.
  Exchange exchange(String token, Instant now) {
    return switch (tokens.verify(Purpose.LINK, token, now)) {
      case Verification.Verified(Admission admission) -> pace(admission, now);
      case Verification.Expired() -> new Exchange.LinkClosed(Closed.EXPIRED);
      case Verification.Unverifiable() -> new Exchange.LinkUnknown();
    };
  }

  private Exchange pace(Admission admission, Instant now) {
    return switch (limits.link(admission.link())) {
      case Pace.Fair() -> open(admission, now);
      case Pace.TooFast tooFast -> new Exchange.TriedTooOften(tooFast);
    };
  }

  private Exchange open(Admission admission, Instant now) {
    return switch (invitations.find(admission)) {
      case Invited invited -> open(admission.open(), invited, now);
      case Invitations.Shut(Closed why) -> new Exchange.LinkClosed(why);
      case Invitations.Nowhere() -> new Exchange.LinkUnknown();
    };
  }

  private Exchange open(Admission opened, Invited invited, Instant now) {
    Instant expiresAt = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    String session = tokens.issue(Purpose.SESSION, opened, expiresAt);
    return new Exchange.Opened(session, expiresAt, invited);
  }
}
