package nz.enrolment.address.index.search.query;

import nz.enrolment.address.index.words.SmallKey;

/// The house that a query asks for.
///
/// @param number the house number
/// @param suffix the key of what follows the number, [SmallKey#NONE] for nothing
/// @param unit the key of the unit or level, [SmallKey#NONE] when none was given
/// @param span how far the range goes beyond the number, 0 when no range was given
public record House(int number, long suffix, long unit, int span) {
  static House of(Word word) {
    return new House(word.number(), word.suffixKey(), SmallKey.NONE, 0);
  }

  /// The key under which the roads are filed that have its number.
  public long numberKey() {
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
  public long suffixedKey() {
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

  @Override
  public String toString() {
    return "House[redacted]";
  }
}
