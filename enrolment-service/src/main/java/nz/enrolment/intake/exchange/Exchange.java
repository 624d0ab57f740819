package nz.enrolment.intake.exchange;

import java.time.Instant;
import nz.enrolment.intake.invite.Invitations.Invited;

/// What became of a link's token.
sealed interface Exchange {

  /// The patient may fill in the form.
  ///
  /// @param session the token to submit with
  record Opened(String session, Instant expiresAt, Invited invited) implements Exchange {

    /// Without the session.
    @Override
    public String toString() {
      return "Opened[" + invited + "]";
    }
  }

  /// The link has expired.
  record LinkExpired() implements Exchange {}

  /// There is no such link.
  record LinkUnknown() implements Exchange {}
}
