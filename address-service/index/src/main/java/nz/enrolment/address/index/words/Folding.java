package nz.enrolment.address.index.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reduces text to lower-case letters and digits without marks, so that `Ōtāhuhu`,
/// `O\u0304ta\u0304huhu` and `otahuhu` are one word.
public final class Folding {
  private static final String APOSTROPHES = "'’‘ʻ`´";
  private static final String LONG_VOWELS = "āēīōūĀĒĪŌŪ";
  private static final String VOWELS = "aeiouaeiou";

  /// What [#folded] gives for a character that vanishes.
  public static final char GONE = '\uFFFE';

  /// What [#folded] gives for a character that only [#fold] can fold.
  public static final char UNKNOWN = '\uFFFF';

  private Folding() {}

  /// Lower case, without combining marks and apostrophes (`O'Connell` is one word); every other
  /// character stays.
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (folded(text.charAt(i)) != text.charAt(i)) return changed(text, i);
    }
    return text;
  }

  /// The folded words of `text`, in order: its longest runs of letters and digits.
  public static List<String> words(String text) {
    var folded = fold(text);
    var words = new ArrayList<String>();
    for (int i = 0; i < folded.length(); i++) {
      int start = i;
      while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) i++;
      if (i > start) words.add(folded.substring(start, i));
    }
    return words;
  }

  /// Whether a character vanishes when it is folded without ending a word.
  public static boolean isApostrophe(char c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  /// ASCII and the long vowels of Māori go letter by letter; all else takes the long way.
  private static String changed(String text, int from) {
    var folded = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = folded(text.charAt(i));
      if (c == UNKNOWN) return withoutMarks(text);
      if (c != GONE) folded.append(c);
    }
    return folded.toString();
  }

  /// What one character folds to: an ASCII character, [#GONE], or [#UNKNOWN].
  public static char folded(char c) {
    if (c >= 'a' && c <= 'z') return c;
    if (c >= 'A' && c <= 'Z') return (char) (c + 32);
    if (c < 0x80) return c == '\'' || c == '`' ? GONE : c;
    if (isApostrophe(c)) return GONE;
    int vowel = LONG_VOWELS.indexOf(c);
    return vowel < 0 ? UNKNOWN : VOWELS.charAt(vowel);
  }

  private static String withoutMarks(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(decomposed.length());
    decomposed.chars().filter(Folding::stays).forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static boolean stays(int c) {
    return Character.getType(c) != Character.NON_SPACING_MARK && !isApostrophe((char) c);
  }
}
