package nz.enrolment.intake.invite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.input.InputProblem;

/// What became of the wish for a link.
sealed interface LinkResult {

  /// A link.
  ///
  /// @param token the secret part of its URL
  record Made(UUID id, String token, Instant expiresAt) implements LinkResult {

    /// Without the token.
    @Override
    public String toString() {
      return "Made[" + id + "]";
    }
  }

  /// The request is wrong; pointers are into it.
  record LinkFaulty(List<InputProblem> problems) implements LinkResult {}

  /// The answers to begin with are no answers to the form's questions; pointers are into the
  /// request.
  record PrefillFaulty(List<InputProblem> problems) implements LinkResult {}
}
