package nz.enrolment.render.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/// The lines of a text as ICU has them joined and turned, broken where lines that were seen are.
/// ICU joins the letters of Arabic, not those that only Persian or Urdu has.
final class ExpectedLines {

  private static final int OPTIONS = Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS;

  private ExpectedLines() {}

  /// @param seen of which only the lengths are looked at
  static List<String> of(String text, boolean fromRight, List<String> seen) {
    String joined = joined(fromRight ? apart(text) : text);
    Bidi paragraph =
        new Bidi(joined, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<String> lines = new ArrayList<>();
    for (int start = 0, end; start < joined.length(); start = end) {
      int left = lines.size() < seen.size() ? seen.get(lines.size()).length() : Integer.MAX_VALUE;
      end = end(joined, start, left);
      lines.add(paragraph.setLine(start, end).writeReordered(OPTIONS).replace(" ", ""));
    }
    return lines;
  }

  private static int end(String text, int start, int visible) {
    int end = start;
    for (int left = visible; end < text.length() && (left > 0 || !isSeen(text, end)); end++) {
      left -= isSeen(text, end) ? 1 : 0;
    }
    return end;
  }

  private static boolean isSeen(String text, int i) {
    return text.charAt(i) != ' ' && Character.getType(text.charAt(i)) != Character.FORMAT;
  }

  /// What stands in for a word from the right is one, and runs from the left inside.
  private static String apart(String text) {
    return PrintableText.STAND_IN.matcher(text).replaceAll("\u200f\u2066$0\u2069\u200f");
  }

  private static String joined(String text) {
    try {
      return new ArabicShaping(ArabicShaping.LETTERS_SHAPE)
          .shape(text)
          .codePoints()
          .mapToObj(ExpectedLines::withoutIsolated)
          .reduce("", String::concat);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A letter that stands alone may be the letter itself.
  private static String withoutIsolated(int letter) {
    int type = UCharacter.getIntPropertyValue(letter, UProperty.DECOMPOSITION_TYPE);
    String one = Character.toString(letter);
    String alone = Normalizer2.getNFKCInstance().getRawDecomposition(letter);
    return type == DecompositionType.ISOLATED && alone != null && alone.length() == 1 ? alone : one;
  }
}
