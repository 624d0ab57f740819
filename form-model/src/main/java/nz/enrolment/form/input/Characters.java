package nz.enrolment.form.input;

import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;

/// What a character (a code point) does on paper.
final class Characters {

  private Characters() {}

  static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /// `White_Space` of Unicode, and the letters and the Braille cell that are blank.
  static boolean isSpace(int c) {
    return (c >= '\t' && c <= '\r')
        || c == '\u0085'
        || Character.isSpaceChar(c)
        || c == '\u3164'
        || c == '\uffa0'
        || c == '\u2800';
  }

  /// What ties letters or pictures together, or keeps them apart.
  static boolean isJoiner(int c) {
    return c == '\u200c' || c == '\u200d';
  }

  /// Whether a joiner behind it may matter. To Latin it does not.
  static boolean isJoined(int c) {
    return c > '~' && UnicodeScript.of(c) != LATIN;
  }

  /// Whether it turns the direction of the text that follows.
  static boolean isTurning(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /// Whether nobody sees it and nothing needs it.
  static boolean isMark(int c) {
    return c == '\u034f'
        || (Character.getType(c) == Character.FORMAT
            && !isJoiner(c)
            && !isTurning(c)
            && !isNumberSign(c));
  }

  /// `Prepended_Concatenation_Mark` of Unicode: formatting, but drawn around the digits that
  /// follow.
  private static boolean isNumberSign(int c) {
    return (c >= 0x600 && c <= 0x605)
        || c == 0x6DD
        || c == 0x70F
        || (c >= 0x890 && c <= 0x891)
        || c == 0x8E2
        || c == 0x110BD
        || c == 0x110CD;
  }

  static boolean isVisible(int c) {
    return !isSpace(c) && Character.getType(c) != Character.FORMAT && !isVariationSelector(c);
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /// What turns the direction of text would let a name disguise what is printed beside it.
  static boolean isUnprintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT -> isTurning(c);
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
      default -> false;
    };
  }

  /// A letter or digit as East Asian keyboards type it is the ordinary one.
  static int narrow(int c) {
    boolean isWide =
        (c >= '\uff10' && c <= '\uff19')
            || (c >= '\uff21' && c <= '\uff3a')
            || (c >= '\uff41' && c <= '\uff5a');
    return isWide ? c - ('\uff21' - 'A') : c;
  }
}
