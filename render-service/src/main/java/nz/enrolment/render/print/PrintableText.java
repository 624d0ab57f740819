package nz.enrolment.render.print;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as it can be printed. What our fonts cannot draw becomes a visible `[? …]` with how it
/// reads in Latin letters, or `[?]` where nobody could say, never a blank or a wrong letter.
final class PrintableText {
  static final String MISSING = "[?]";

  /// What stands in place of text that cannot be drawn.
  static final Pattern STAND_IN = Pattern.compile("\\[\\?[^\\]]*\\]");

  private static final String JOINERS = "\u200c\u200d";

  /// What is legible as a whole or not at all: what a reader takes for one character, such as a
  /// flag or a letter with its accents, and a word in a script in which letters join.
  private static final Pattern PIECE =
      Pattern.compile(
          "[\\p{IsArabic}\\p{IsHebrew}\u0640][\\p{IsArabic}\\p{IsHebrew}\u0640\\p{M}"
              + JOINERS
              + "]*|\\X");

  private final IntPredicate hasGlyph;
  private boolean isComplete = true;
  private boolean hasRightToLeft = false;

  /// @param hasGlyph whether our fonts can draw the code point in every cut
  PrintableText(IntPredicate hasGlyph) {
    this.hasGlyph = hasGlyph;
  }

  /// Whether nothing was replaced until now.
  boolean isComplete() {
    return isComplete;
  }

  /// Whether any of it until now runs from the right.
  boolean hasRightToLeft() {
    return hasRightToLeft;
  }

  /// The text in composed form (NFC). White space becomes a space; format characters, which are not
  /// visible (marks of direction, and joiners except between letters that join), are left out.
  String text(String raw) {
    return isPlain(raw) ? raw : composed(Normalizer.normalize(raw, Normalizer.Form.NFC));
  }

  /// Most text is: it needs no second look.
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private String composed(String text) {
    StringBuilder legible = new StringBuilder();
    StringBuilder illegible = new StringBuilder();
    boolean isTurned = RightToLeft.isIn(text);
    for (Matcher piece = PIECE.matcher(withoutFormat(text, JOINERS)); piece.find(); ) {
      String visible = visible(piece.group());
      if (isLegible(visible) && !(isTurned && hasStrayMark(visible))) {
        replace(illegible, legible);
        legible.append(visible);
      } else {
        illegible.append(piece.group());
      }
    }
    replace(illegible, legible);
    return legible.toString();
  }

  private boolean isLegible(String piece) {
    if (!RightToLeft.isIn(piece)) {
      return hasGlyphs(piece);
    }
    boolean isLegible = JoinedLetters.of(piece).filter(this::hasGlyphs).isPresent();
    hasRightToLeft |= isLegible;
    return isLegible;
  }

  /// Whether a mark stands on what has no direction, a space or a hyphen. Beside words from the
  /// right it would run with them, and [JoinedLetters] has no shape for it.
  private static boolean hasStrayMark(String piece) {
    return !RightToLeft.isIn(piece)
        && !Character.isLetter(piece.codePointAt(0))
        && piece.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private boolean hasGlyphs(String piece) {
    return piece.codePoints().allMatch(this::isPrintable);
  }

  /// Neighbours are replaced together: they may be one word.
  private void replace(StringBuilder illegible, StringBuilder legible) {
    if (!illegible.isEmpty()) {
      isComplete = false;
      legible.append(standIn(illegible.toString()));
      illegible.setLength(0);
    }
  }

  private String standIn(String illegible) {
    String latin = Transliteration.letters(illegible, this::isPrintable);
    return latin.isEmpty() ? MISSING : "[? " + latin + "]";
  }

  private static String visible(String piece) {
    String kept = RightToLeft.isIn(piece) ? piece : withoutFormat(piece, "");
    return kept.codePoints()
        .map(c -> Character.isWhitespace(c) && c < ' ' ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String withoutFormat(String text, String except) {
    return text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT || except.indexOf(c) >= 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private boolean isPrintable(int codePoint) {
    return !Character.isISOControl(codePoint) && hasGlyph.test(codePoint);
  }
}
