package nz.enrolment.render.print;

import com.ibm.icu.text.Transliterator;
import java.util.function.IntPredicate;

/// How words in any script read in Latin letters, by ICU's `Any-Latin`. It is a help to the reader,
/// not a spelling: Arabic comes without most vowels, and Chinese characters in Japanese names read
/// as in Mandarin.
final class Transliteration {
  private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; NFC");

  private Transliteration() {}

  /// Empty when there is no letter in it.
  ///
  /// @param isPrintable what may be in the result; other characters are left out, and so are
  ///   accents that do not become one with their letter
  static String letters(String text, IntPredicate isPrintable) {
    String latin =
        ANY.transliterate(text)
            .codePoints()
            .filter(c -> isPrintable.test(c) && Character.getType(c) != Character.NON_SPACING_MARK)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return latin.codePoints().anyMatch(Character::isLetterOrDigit) ? latin : "";
  }
}
