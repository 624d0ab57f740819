package nz.enrolment.intake.receive;

import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import org.jspecify.annotations.Nullable;

/// The name that a caller gives to one submission, so that sending it again has no further effect.
///
/// @param value 1 to 64 visible ASCII characters
record IdempotencyKey(String value) {
  /// The header that it is sent in.
  static final String HEADER = "Idempotency-Key";

  private static final Problem MISSING =
      new Problem(
          400,
          "idempotency-key-missing",
          "Idempotency-Key missing",
          "Send the header Idempotency-Key: 1 to 64 visible ASCII characters, unique to each submission.");

  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,64}");

  /// Reads the header.
  ///
  /// @throws ProblemException when it is no key, or was not sent: every submission has one
  static IdempotencyKey required(@Nullable String header) {
    return Optional.ofNullable(header)
        .filter(text -> VISIBLE.matcher(text).matches())
        .map(IdempotencyKey::new)
        .orElseThrow(() -> new ProblemException(MISSING));
  }
}
