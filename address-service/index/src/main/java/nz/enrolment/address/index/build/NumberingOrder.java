package nz.enrolment.address.index.build;

import java.util.Comparator;
import nz.enrolment.address.index.read.Numbering;

/// Which of the addresses with one number comes first: the plain one, then ranges, suffixes, levels
/// and units.
final class NumberingOrder {
  private static final Comparator<String> NATURAL =
      Comparator.comparingInt(NumberingOrder::leadingNumber)
          .thenComparing(Comparator.naturalOrder());

  static final Comparator<Numbering> BEST_FIRST =
      Comparator.comparingInt(NumberingOrder::kind)
          .thenComparing(Numbering::level, NATURAL)
          .thenComparing(Numbering::unit, NATURAL)
          .thenComparing(Numbering::suffix)
          .thenComparingInt(Numbering::span)
          .thenComparing(Numbering::unitType)
          .thenComparing(Numbering::levelType)
          .thenComparing(Numbering::prefix);

  private NumberingOrder() {}

  private static int kind(Numbering numbering) {
    if (!numbering.unit().isEmpty() || !numbering.level().isEmpty()) {
      return 3;
    }
    if (!numbering.suffix().isEmpty() || !numbering.prefix().isEmpty()) {
      return 2;
    }
    return numbering.span() > 0 ? 1 : 0;
  }

  /// `2` comes before `10`.
  private static int leadingNumber(String text) {
    int number = 0;
    for (int i = 0;
        i < Math.min(8, text.length()) && Character.digit(text.charAt(i), 10) >= 0;
        i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return number;
  }
}
