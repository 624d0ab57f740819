package nz.enrolment.address.index.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reduces text to lower-case letters and digits without marks, so that `Ōtāhuhu`,
/// `O\u0304ta\u0304huhu` and `otahuhu` are one word, and so are `１２` and `12`.
public final class Folding {
  private static final String APOSTROPHES = "'’‘ʻʼ‛′`´＇｀";
  private static final String SLASHES = "⁄∕";
  private static final String MINUS = "−";
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
      if (folded(text.charAt(i)) != text.charAt(i)) {
        return changed(text, i);
      }
    }
    return text;
  }

  /// The folded words of `text`, in order: its longest runs of letters and digits.
  public static List<String> words(String text) {
    var folded = fold(text);
    var words = new ArrayList<String>();
    for (int i = 0; i < folded.length(); i++) {
      int start = i;
      while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(folded.substring(start, i));
      }
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
      if (c == UNKNOWN) {
        return withoutMarks(text);
      }
      if (c != GONE) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /// What one character folds to: an ASCII character, [#GONE], or [#UNKNOWN].
  public static char folded(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (c < 0x80) {
      return c == '\'' || c == '`' ? GONE : c;
    }
    if (isApostrophe(c)) {
      return GONE;
    }
    int vowel = LONG_VOWELS.indexOf(c);
    return vowel < 0 ? UNKNOWN : VOWELS.charAt(vowel);
  }

  private static String withoutMarks(String text) {
    var separate = new StringBuilder(text.length());
    text.chars().filter(c -> !isApostrophe((char) c)).forEach(c -> append(separate, (char) c));
    var decomposed = Normalizer.normalize(separate, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(Folding::stays).forEach(c -> appendPlain(folded, c));
    return folded.toString();
  }

  /// `12½` is `12 1/2` and not `121/2`.
  private static void append(StringBuilder text, char c) {
    if (isFraction(c)) {
      text.append(' ');
    }
    text.append(c);
  }

  private static boolean isFraction(char c) {
    return c >= '¼' && c <= '¾' || c >= '⅐' && c <= '⅞';
  }

  /// Digits of all scripts, dashes and slashes become those of ASCII.
  private static void appendPlain(StringBuilder text, int c) {
    if (Character.isDigit(c)) {
      text.append((char) ('0' + Character.digit(c, 10)));
    } else if (SLASHES.indexOf(c) >= 0) {
      text.append('/');
    } else if (Character.getType(c) == Character.DASH_PUNCTUATION || MINUS.indexOf(c) >= 0) {
      text.append('-');
    } else {
      text.appendCodePoint(c);
    }
  }

  /// Neither marks nor what nobody sees, such as a soft hyphen.
  private static boolean stays(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
      default -> !(c < 0x10000 && isApostrophe((char) c));
    };
  }
}
