package nz.enrolment.rural;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads a rural delivery number in all its spellings: `RD 2`, `R.D.2`, `R D 2`, `rd2`, `Rural
/// Delivery No. 2`.
public final class RuralDelivery {
  /// What no text holds at that place.
  public static final int NONE = -1;

  /// A full stop, a space, both, or `#`.
  private static final String GAP = "[^a-z0-9]{0,3}";

  private static final Pattern SPELLING =
      Pattern.compile(
          "(?:r"
              + GAP
              + "d|rural"
              + GAP
              + "del(?:ivery)?)"
              + GAP
              + "(?:(?:number|num|no|nr)"
              + GAP
              + ")?(?<number>0?[1-9]|[1-9][0-9])(?![a-z0-9])");

  private RuralDelivery() {}

  /// The number, when a text is a rural delivery number and nothing else.
  ///
  /// @param text as it was typed
  public static OptionalInt number(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var spelling = SPELLING.matcher(plain.strip());
    boolean isAll = spelling.lookingAt() && isPunctuation(plain.strip(), spelling.end());
    return isAll ? OptionalInt.of(Integer.parseInt(spelling.group("number"))) : OptionalInt.empty();
  }

  /// Where a rural delivery number ends that begins at `start`, or [#NONE].
  ///
  /// @param text in lower case, digits in ASCII
  public static int end(CharSequence text, int start) {
    var spelling = SPELLING.matcher(text).region(start, text.length());
    return spelling.lookingAt() ? spelling.end() : NONE;
  }

  private static boolean isPunctuation(String text, int from) {
    return text.chars().skip(from).noneMatch(Character::isLetterOrDigit);
  }
}
