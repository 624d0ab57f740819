package nz.enrolment.form.input;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Text as it was typed or pasted, tidied: what nobody sees is gone, and what looks alike is alike.
///
/// - White space of any script is a space, the end of a line of any system is `\n`. Neither stands
///   at an end of the text, and no space at the end of a line.
/// - Between paragraphs is one empty line at most: line ends alone fill no page.
/// - Marks without width are dropped: byte order marks, soft hyphens, zero-width spaces. Joiners
///   stay within the words of scripts that need them.
/// - Wide letters and digits are the ordinary ones.
/// - It is in Unicode NFC.
final class TypedText {

  private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

  private final StringBuilder tidy = new StringBuilder();

  private TypedText() {}

  static String tidy(String typed) {
    if (isPlain(typed)) {
      return typed.strip();
    }
    TypedText text = new TypedText();
    typed.replace("\r\n", "\n").codePoints().forEach(text::add);
    text.drop(Characters::isJoiner);
    return Normalizer.normalize(text.tidy, Normalizer.Form.NFC).strip();
  }

  /// The same, of what reads in one direction by itself: what turned it is dropped too.
  static String undirected(String typed) {
    return isPlain(typed) ? typed.strip() : tidy(TURNING.matcher(typed).replaceAll(""));
  }

  /// Whether it is nothing but white space.
  static boolean isBlank(String typed) {
    return typed.isBlank() || typed.codePoints().allMatch(Characters::isSpace);
  }

  /// Whether it is printable, on one line and in NFC at a glance, as most of what is typed is:
  /// below U+0300 nothing combines.
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c > '~' && c < '\u00a1') || c == '\u00ad' || c >= '\u0300') {
        return false;
      }
    }
    return true;
  }

  private void add(int c) {
    if (Characters.isLineEnd(c)) {
      endLine();
    } else if (Characters.isSpace(c)) {
      drop(Characters::isJoiner);
      tidy.append(' ');
    } else if (Characters.isJoiner(c) ? joins() : !Characters.isMark(c)) {
      tidy.appendCodePoint(Characters.narrow(c));
    }
  }

  private void endLine() {
    drop(c -> c == ' ' || Characters.isJoiner(c));
    int length = tidy.length();
    if (length < 2 || tidy.charAt(length - 1) != '\n' || tidy.charAt(length - 2) != '\n') {
      tidy.append('\n');
    }
  }

  private boolean joins() {
    return !tidy.isEmpty() && Characters.isJoined(tidy.codePointBefore(tidy.length()));
  }

  /// From the end.
  private void drop(IntPredicate characters) {
    while (!tidy.isEmpty() && characters.test(tidy.charAt(tidy.length() - 1))) {
      tidy.setLength(tidy.length() - 1);
    }
  }
}
