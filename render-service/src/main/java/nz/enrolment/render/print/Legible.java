package nz.enrolment.render.print;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as it can be printed: what our fonts cannot draw becomes a visible `[?]`, never a blank or
/// a wrong letter.
final class Legible {
  static final String MISSING = "[?]";

  /// What a reader takes for one character, such as a flag or a letter with its accents: it is
  /// legible as a whole or not at all.
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private final IntPredicate hasGlyph;
  private boolean isComplete = true;

  /// @param hasGlyph whether every one of our fonts can draw the code point
  Legible(IntPredicate hasGlyph) {
    this.hasGlyph = hasGlyph;
  }

  /// Whether nothing was replaced until now.
  boolean isComplete() {
    return isComplete;
  }

  /// The text in composed form (NFC). White space becomes a space; format characters, which are not
  /// visible (joiners, marks of direction), are left out.
  String text(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    return GRAPHEME.matcher(composed).replaceAll(match -> legible(match.group()));
  }

  /// Most text is: it needs no second look.
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  /// A result of letters only, or [#MISSING]: neither `\` nor `$` is special to the caller.
  private String legible(String grapheme) {
    String visible = visible(grapheme);
    if (visible.codePoints().allMatch(this::isPrintable)) {
      return Matcher.quoteReplacement(visible);
    }
    isComplete = false;
    return Matcher.quoteReplacement(MISSING);
  }

  private static String visible(String grapheme) {
    return grapheme
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isWhitespace(c) && c < ' ' ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private boolean isPrintable(int codePoint) {
    return !Character.isISOControl(codePoint) && hasGlyph.test(codePoint);
  }
}
