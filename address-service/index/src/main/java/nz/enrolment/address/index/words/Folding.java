package nz.enrolment.address.index.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reduces text to lower-case letters and digits without marks, so that `Ōtāhuhu`,
/// `O\u0304ta\u0304huhu` and `otahuhu` are one word.
public final class Folding {
  private static final String APOSTROPHES = "'’‘ʻ`´";

  private Folding() {}

  /// Lower case, without combining marks and apostrophes (`O'Connell` is one word); every other
  /// character stays.
  public static String fold(String text) {
    return isPlain(text) ? text : withoutMarks(text);
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

  /// Most of what people type needs no work: lower-case ASCII without an apostrophe.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7e || c == '\'' || c == '`' || (c >= 'A' && c <= 'Z')) return false;
    }
    return true;
  }

  private static String withoutMarks(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(decomposed.length());
    decomposed.chars().filter(Folding::stays).forEach(c -> folded.append((char) c));
    return folded.toString();
  }

  private static boolean stays(int c) {
    return Character.getType(c) != Character.NON_SPACING_MARK && APOSTROPHES.indexOf(c) < 0;
  }
}
