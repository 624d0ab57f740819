package nz.enrolment.render.print;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as it can be printed. What our fonts cannot draw becomes a visible `[? …]` with how it
/// reads in Latin letters, or `[?]` where nobody could say, never a blank or a wrong letter.
final class Legible {
  static final String MISSING = "[?]";

  /// What a reader takes for one character, such as a flag or a letter with its accents: it is
  /// legible as a whole or not at all.
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private final IntPredicate hasGlyph;
  private boolean isComplete = true;

  /// @param hasGlyph whether our fonts can draw the code point in every cut
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
    return isPlain(raw) ? raw : composed(Normalizer.normalize(raw, Normalizer.Form.NFC));
  }

  /// Most text is: it needs no second look.
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private String composed(String text) {
    StringBuilder legible = new StringBuilder();
    StringBuilder illegible = new StringBuilder();
    for (Matcher grapheme = GRAPHEME.matcher(text); grapheme.find(); ) {
      String visible = visible(grapheme.group());
      if (visible.codePoints().allMatch(this::isPrintable)) {
        replace(illegible, legible);
        legible.append(visible);
      } else {
        illegible.append(grapheme.group());
      }
    }
    replace(illegible, legible);
    return legible.toString();
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
    String latin = InLatin.letters(illegible, this::isPrintable);
    return latin.isEmpty() ? MISSING : "[? " + latin + "]";
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
