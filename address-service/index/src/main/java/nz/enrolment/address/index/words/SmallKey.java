package nz.enrolment.address.index.words;

import java.nio.charset.StandardCharsets;

/// The first eight bytes of a short folded word as one number, so that a unit or suffix is compared
/// in one step.
public final class SmallKey {
  /// The key of nothing at all.
  public static final long NONE = 0;

  private SmallKey() {}

  /// The UTF-8 bytes of `text`, folded, without anything but letters and digits, first byte lowest;
  /// [#NONE] for no text.
  public static long of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    return pack(String.join("", Folding.words(text)).getBytes(StandardCharsets.UTF_8));
  }

  private static long pack(byte[] bytes) {
    long key = 0;
    for (int i = 0; i < Math.min(8, bytes.length); i++) {
      key |= (bytes[i] & 0xffL) << (8 * i);
    }
    return key;
  }
}
