package nz.enrolment.address.index.search;

import nz.enrolment.address.index.words.SmallKey;

/// The house that a query asks for.
///
/// @param number the house number
/// @param suffix the key of what follows the number, [SmallKey#NONE] for nothing
/// @param unit the key of the unit or level, [SmallKey#NONE] when none was given
/// @param span how far the range goes beyond the number, 0 when no range was given
record House(int number, long suffix, long unit, int span) {
  /// What [#fit] gives for a numbering that the query cannot mean.
  static final int MISFIT = -1;

  /// The best fit.
  static final int BEST = 0;

  /// How many fits there are, from best to worst.
  static final int FITS = 6;

  private static final int WORST = FITS - 1;

  static House of(Word word) {
    return new House(word.number(), word.suffixKey(), SmallKey.NONE, 0);
  }

  /// The key under which the roads are filed that have its number.
  long numberKey() {
    long key = 0;
    int left = number;
    do {
      key = key >>> 8 | (long) ('0' + left % 10) << 56;
      left /= 10;
    } while (left > 0);
    return key;
  }

  /// The key under which those are filed that have its number and suffix; [SmallKey#NONE] when it
  /// has none, or something else was asked for.
  long suffixedKey() {
    if (suffix == SmallKey.NONE || unit != SmallKey.NONE) {
      return SmallKey.NONE;
    }
    long key = numberKey();
    int free = Long.numberOfTrailingZeros(key) / 8;
    return key | Long.reverseBytes(suffix) >>> 8 * (8 - free);
  }

  House inUnit(Word unit) {
    return new House(number, suffix, unit.key(), span);
  }

  House withSuffix(Word letter) {
    return new House(number, letter.key(), unit, span);
  }

  House until(int high) {
    return new House(number, suffix, unit, Math.max(0, high - number));
  }

  /// How well a numbering at this number fits, [#BEST] first, or [#MISFIT].
  int fit(Numberings numberings, int numbering) {
    if (unit != SmallKey.NONE) {
      return fitOfUnit(numberings, numbering);
    }
    if (suffix != SmallKey.NONE) {
      return fitOfSuffix(numberings, numbering);
    }
    return span > 0 ? fitOfRange(numberings, numbering) : fitOfNumber(numberings, numbering);
  }

  /// The unit itself; the same unit at 12A; then 12A for `a/12`; last the building, because LINZ
  /// does not know every unit.
  private int fitOfUnit(Numberings numberings, int numbering) {
    long found = numberings.suffixKey(numbering);
    if (numberings.unitKey(numbering) == unit) {
      return found == suffix ? BEST : 1;
    }
    if (numberings.levelKey(numbering) == unit) {
      return 1;
    }
    if (numberings.isWithin(numbering)) {
      return MISFIT;
    }
    if (suffix == SmallKey.NONE && found == unit) {
      return 2;
    }
    return found == suffix ? WORST : MISFIT;
  }

  /// 12A itself; unit A of 12; units of 12A; last plain 12.
  private int fitOfSuffix(Numberings numberings, int numbering) {
    long found = numberings.suffixKey(numbering);
    boolean within = numberings.isWithin(numbering);
    if (found == suffix) {
      return within ? 2 : BEST;
    }
    if (numberings.unitKey(numbering) == suffix && found == SmallKey.NONE) {
      return 1;
    }
    return found == SmallKey.NONE && !within ? WORST : MISFIT;
  }

  private int fitOfRange(Numberings numberings, int numbering) {
    if (numberings.span(numbering) == span && !numberings.isWithin(numbering)) {
      return BEST;
    }
    return Math.min(WORST, 1 + fitOfNumber(numberings, numbering));
  }

  /// The plain number, then ranges that begin with it, then (see [#fitOfContaining]) those that
  /// contain it, then suffixes, then units.
  private static int fitOfNumber(Numberings numberings, int numbering) {
    if (numberings.isWithin(numbering)) {
      return 4;
    }
    if (numberings.suffixKey(numbering) != SmallKey.NONE) {
      return 3;
    }
    return numberings.span(numbering) > 0 ? 1 : BEST;
  }

  /// How well a range fits that begins before this number and contains it.
  int fitOfContaining() {
    return unit == SmallKey.NONE && suffix == SmallKey.NONE && span == 0 ? 2 : WORST;
  }

  @Override
  public String toString() {
    return "House[redacted]";
  }
}
