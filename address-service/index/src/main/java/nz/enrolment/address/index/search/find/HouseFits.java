package nz.enrolment.address.index.search.find;

import nz.enrolment.address.index.search.content.Numberings;
import nz.enrolment.address.index.search.query.House;
import nz.enrolment.address.index.words.SmallKey;

/// How well the numberings of an index fit the house that a query asks for.
final class HouseFits {
  /// A numbering that the query cannot mean.
  static final int MISFIT = -1;

  /// The best fit.
  static final int BEST = 0;

  /// How many fits there are, from best to worst.
  static final int COUNT = 6;

  private static final int WORST = COUNT - 1;

  private final Numberings numberings;

  HouseFits(Numberings numberings) {
    this.numberings = numberings;
  }

  /// How well a numbering at the house's number fits, [#BEST] first, or [#MISFIT].
  int of(House house, int numbering) {
    if (house.unit() != SmallKey.NONE) {
      return ofUnit(house, numbering);
    }
    if (house.suffix() != SmallKey.NONE) {
      return ofSuffix(house.suffix(), numbering);
    }
    return house.span() > 0 ? ofRange(house.span(), numbering) : ofNumber(numbering);
  }

  /// The unit itself; the same unit at 12A; then 12A for `a/12`; last the building, because LINZ
  /// does not know every unit.
  private int ofUnit(House house, int numbering) {
    long found = numberings.suffixKey(numbering);
    if (numberings.unitKey(numbering) == house.unit()) {
      return found == house.suffix() ? BEST : 1;
    }
    if (numberings.levelKey(numbering) == house.unit()) {
      return 1;
    }
    if (numberings.isWithin(numbering)) {
      return MISFIT;
    }
    if (house.suffix() == SmallKey.NONE && found == house.unit()) {
      return 2;
    }
    return found == house.suffix() ? WORST : MISFIT;
  }

  /// 12A itself; unit A of 12; units of 12A; last plain 12.
  private int ofSuffix(long suffix, int numbering) {
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

  private int ofRange(int span, int numbering) {
    if (numberings.span(numbering) == span && !numberings.isWithin(numbering)) {
      return BEST;
    }
    return Math.min(WORST, 1 + ofNumber(numbering));
  }

  /// The plain number, then ranges that begin with it, then (see [#ofContaining]) those that
  /// contain it, then suffixes, then units.
  private int ofNumber(int numbering) {
    if (numberings.isWithin(numbering)) {
      return 4;
    }
    if (numberings.suffixKey(numbering) != SmallKey.NONE) {
      return 3;
    }
    return numberings.span(numbering) > 0 ? 1 : BEST;
  }

  /// How well a range fits that begins before the house's number and contains it.
  static int ofContaining(House house) {
    boolean isPlain =
        house.unit() == SmallKey.NONE && house.suffix() == SmallKey.NONE && house.span() == 0;
    return isPlain ? 2 : WORST;
  }
}
