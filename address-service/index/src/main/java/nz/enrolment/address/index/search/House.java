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
  static final int FITS = 5;

  static House of(Word word) {
    return new House(word.number(), word.suffixKey(), SmallKey.NONE, 0);
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
    if (unit != SmallKey.NONE) return fitOfUnit(numberings, numbering);
    if (suffix != SmallKey.NONE) return fitOfSuffix(numberings, numbering);
    return span > 0 ? fitOfRange(numberings, numbering) : fitOfNumber(numberings, numbering);
  }

  /// The unit itself; the same unit at 12A; then 12A for `a/12`; last the building, because LINZ
  /// does not know every unit.
  private int fitOfUnit(Numberings numberings, int numbering) {
    long found = numberings.suffixKey(numbering);
    if (numberings.unitKey(numbering) == unit) return found == suffix ? BEST : 1;
    if (numberings.levelKey(numbering) == unit) return 1;
    if (numberings.isWithin(numbering)) return MISFIT;
    if (suffix == SmallKey.NONE && found == unit) return 2;
    return found == suffix ? 4 : MISFIT;
  }

  /// 12A itself; unit A of 12; units of 12A; last plain 12.
  private int fitOfSuffix(Numberings numberings, int numbering) {
    long found = numberings.suffixKey(numbering);
    boolean within = numberings.isWithin(numbering);
    if (found == suffix) return within ? 2 : BEST;
    if (numberings.unitKey(numbering) == suffix && found == SmallKey.NONE) return 1;
    return found == SmallKey.NONE && !within ? 4 : MISFIT;
  }

  private int fitOfRange(Numberings numberings, int numbering) {
    if (numberings.span(numbering) == span && !numberings.isWithin(numbering)) return BEST;
    return Math.min(FITS - 1, 1 + fitOfNumber(numberings, numbering));
  }

  /// The plain number, then ranges that begin with it, then suffixes, then units.
  private static int fitOfNumber(Numberings numberings, int numbering) {
    if (numberings.isWithin(numbering)) return 3;
    if (numberings.suffixKey(numbering) != SmallKey.NONE) return 2;
    return numberings.span(numbering) > 0 ? 1 : BEST;
  }

  @Override
  public String toString() {
    return "House[redacted]";
  }
}
