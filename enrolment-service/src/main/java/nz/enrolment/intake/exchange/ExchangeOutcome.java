package nz.enrolment.intake.exchange;

import java.time.Instant;
import nz.enrolment.intake.invite.ClosedLink;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.limit.RateLimitResult;

/// What became of a link's token.
sealed interface ExchangeOutcome {

  /// The patient may fill in the form.
  ///
  /// @param session the token to submit with
  record Opened(String session, Instant expiresAt, Invited invited) implements ExchangeOutcome {

    /// Without the session.
    @Override
    public String toString() {
      return "Opened[" + invited + "]";
    }
  }

  /// The link is ours, and opens nothing any more.
  record LinkClosed(ClosedLink link) implements ExchangeOutcome {}

  /// There is no such link.
  record LinkUnknown() implements ExchangeOutcome {}

  /// The link is ours, and was tried too often.
  record TriedTooOften(RateLimitResult.TooFast pace) implements ExchangeOutcome {}
}
