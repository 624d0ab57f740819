package nz.enrolment.intake.receive;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name that a caller gives to one submission, so that sending it again has no further effect.
///
/// @param value 1 to 64 visible ASCII characters
record IdempotencyKey(String value) {
  /// The header that it is sent in.
  static final String HEADER = "Idempotency-Key";

  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,64}");

  static Optional<IdempotencyKey> parse(@Nullable String header) {
    return Optional.ofNullable(header)
        .filter(text -> VISIBLE.matcher(text).matches())
        .map(IdempotencyKey::new);
  }
}
