package nz.enrolment.address.index.build;

import java.util.Comparator;

/// The order in which keys and texts lie in the file: by their UTF-8 bytes, which a reader compares
/// without decoding them.
final class TextOrder {
  static final Comparator<String> BY_BYTES = TextOrder::compare;

  private TextOrder() {}

  /// UTF-8 sorts as code points do; UTF-16 differs only where surrogates meet the characters above
  /// them.
  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x == y) {
        continue;
      }
      boolean surrogates = Character.isSurrogate(x) || Character.isSurrogate(y);
      return surrogates ? Integer.compare(a.codePointAt(i), b.codePointAt(i)) : x - y;
    }
    return a.length() - b.length();
  }
}
