package nz.enrolment.journal.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/// Text of a record. Java's own reading puts U+FFFD for what is no UTF-8: two different keys would
/// become one.
final class Utf8 {
  private Utf8() {}

  /// Empty when the bytes are not well-formed: overlong, surrogates, or not UTF-8 at all.
  static Optional<String> read(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
