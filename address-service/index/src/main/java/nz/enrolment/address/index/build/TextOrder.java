package nz.enrolment.address.index.build;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// The order in which keys and texts lie in the file: by their UTF-8 bytes, which a reader compares
/// without decoding them.
final class TextOrder {
  static final Comparator<String> BY_BYTES = (a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b));

  private TextOrder() {}

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
