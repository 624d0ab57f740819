package nz.enrolment.intake.invite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.input.Problem;

/// What became of the wish for a link.
sealed interface Invitation {

  /// A link.
  ///
  /// @param token the secret part of its URL
  record Made(UUID id, String token, Instant expiresAt) implements Invitation {

    /// Without the token.
    @Override
    public String toString() {
      return "Made[" + id + "]";
    }
  }

  /// The request is wrong; pointers are into it.
  record LinkFaulty(List<Problem> problems) implements Invitation {}

  /// The answers to begin with are no answers to the form's questions; pointers are into the
  /// request.
  record PrefillFaulty(List<Problem> problems) implements Invitation {}
}
