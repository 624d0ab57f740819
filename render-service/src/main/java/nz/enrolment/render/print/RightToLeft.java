package nz.enrolment.render.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/// What is written from right to left, and having it turned for the page.
final class RightToLeft {
  private static final int FIRST = 0x590;

  private RightToLeft() {}

  /// Whether any of it is written from right to left. Groups of Arabic digits are, without a letter
  /// among them.
  static boolean isIn(String text) {
    return text.codePoints().anyMatch(c -> c >= FIRST && (isRightToLeft(c) || isArabicDigit(c)));
  }

  /// Whether its first letter is, which makes the whole paragraph run from the right (Unicode
  /// standard annex 9, rule P2).
  static boolean startsIn(String text) {
    return text.codePoints()
        .filter(c -> isRightToLeft(c) || isLeftToRight(c))
        .mapToObj(RightToLeft::isRightToLeft)
        .findFirst()
        .orElse(false);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isArabicDigit(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  private static boolean isLeftToRight(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  /// Has a document's text turned. Looking for what to turn takes time, also where nothing is.
  static void turn(PdfRendererBuilder builder) {
    builder
        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
        .useUnicodeBidiReorderer(new Turning());
  }

  /// Joins letters with [JoinedLetters] instead of ICU's shaping.
  private static final class Turning extends ICUBidiReorderer {

    /// [PrintableText] lets nothing through that has no shape.
    @Override
    public String shapeText(String text) {
      return JoinedLetters.of(text).orElseThrow();
    }

    /// A shape stays what it is: its font has it, or [PrintableText] would not have let it through.
    @Override
    public String deshapeText(String text) {
      return text;
    }
  }
}
