package nz.enrolment.address.index.search.content;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexSection;
import nz.enrolment.address.index.file.Layout;

/// The addresses of the index, by road, number and numbering: a column for each of their fields.
public final class AddressColumns {
  /// No such address.
  public static final int ABSENT = -1;

  private static final double UNITS_PER_DEGREE = 1e7;

  private final MemorySegment houses;
  private final MemorySegment ids;
  private final MemorySegment places;
  private final MemorySegment byId;
  private final MemorySegment ranges;
  private final int size;

  AddressColumns(IndexFile file) {
    houses = file.section(IndexSection.ADDRESS_HOUSES);
    ids = file.section(IndexSection.ADDRESS_IDS);
    places = file.section(IndexSection.ADDRESS_PLACES);
    byId = file.section(IndexSection.BY_ID);
    ranges = file.section(IndexSection.RANGES);
    size = (int) (file.bytes(IndexSection.ADDRESS_IDS) / Layout.U32);
  }

  public int size() {
    return size;
  }

  public int number(int address) {
    return Layout.u16(houses, (long) address * Layout.HOUSE);
  }

  public int numbering(int address) {
    return Layout.u16(houses, (long) address * Layout.HOUSE + Layout.HOUSE_NUMBERING);
  }

  public int id(int address) {
    return Layout.u32(ids, (long) address * Layout.U32);
  }

  public double latitude(int address) {
    return Layout.u32(places, (long) address * Layout.PLACE) / UNITS_PER_DEGREE;
  }

  public double longitude(int address) {
    return Layout.u32(places, (long) address * Layout.PLACE + 4) / UNITS_PER_DEGREE;
  }

  /// The first address from `from` until `to`, all along one road, whose number is not below
  /// `number`; or `to`.
  public int firstNotBelow(int number, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (number(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The same, when the highest number along the road is known: numbers mostly go up evenly, so it
  /// looks first where the number should be.
  public int firstNotBelow(int number, int from, int to, int last) {
    if (number > last) {
      return to;
    }
    int guess = secondGuess(number, from, to, last);
    return number(guess) < number ? above(number, guess, to) : below(number, from, guess);
  }

  /// Where along a road a number should be, if they go up evenly to `last`.
  public int guess(int number, int from, int to, int last) {
    return from + (int) ((long) (to - from) * Math.min(number, last) / (last + 1));
  }

  /// The same, with what is known from the number at the first guess.
  public int secondGuess(int number, int from, int to, int last) {
    int guess = guess(number, from, to, last);
    long off = (long) (to - from) * (Math.min(number, last) - number(guess)) / (last + 1);
    return Math.clamp(guess + off, from, to - 1);
  }

  /// Steps up 1, 2, 4 … from an address whose number is below, then halves the last step.
  private int above(int number, int guess, int to) {
    int low = guess;
    int step = 1;
    while (low + step < to && number(low + step) < number) {
      low += step;
      step <<= 1;
    }
    return firstNotBelow(number, low + 1, Math.min(to, low + step));
  }

  /// The same downwards from an address whose number is not below.
  private int below(int number, int from, int guess) {
    int high = guess;
    int step = 1;
    while (high - step >= from && number(high - step) >= number) {
      high -= step;
      step <<= 1;
    }
    return firstNotBelow(number, Math.max(from, high - step + 1), high);
  }

  /// The address of a range.
  public int range(int at) {
    return Layout.u24(ranges, (long) at * Layout.U24);
  }

  /// The position of the address with an id, or [#ABSENT].
  public int withId(int id) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (id(byId(middle)) < id) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < size && id(byId(low)) == id ? byId(low) : ABSENT;
  }

  private int byId(int position) {
    return Layout.u24(byId, (long) position * Layout.U24);
  }
}
