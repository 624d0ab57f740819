package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.file.Section;

/// The addresses of the index, by road, number and numbering: a column for each of their fields.
final class Addresses {
  /// No such address.
  static final int ABSENT = -1;

  private static final double UNITS_PER_DEGREE = 1e7;

  private final MemorySegment houses;
  private final MemorySegment ids;
  private final MemorySegment places;
  private final MemorySegment byId;
  private final MemorySegment ranges;
  private final int size;
  private final int rangesSize;

  Addresses(IndexFile file) {
    houses = file.section(Section.ADDRESS_HOUSES);
    ids = file.section(Section.ADDRESS_IDS);
    places = file.section(Section.ADDRESS_PLACES);
    byId = file.section(Section.BY_ID);
    ranges = file.section(Section.RANGES);
    size = (int) (file.bytes(Section.ADDRESS_IDS) / Layout.U32);
    rangesSize = (int) (file.bytes(Section.RANGES) / Layout.U24);
  }

  int size() {
    return size;
  }

  int number(int address) {
    return Layout.u16(houses, (long) address * Layout.HOUSE);
  }

  int numbering(int address) {
    return Layout.u16(houses, (long) address * Layout.HOUSE + Layout.HOUSE_NUMBERING);
  }

  int id(int address) {
    return Layout.u32(ids, (long) address * Layout.U32);
  }

  double latitude(int address) {
    return Layout.u32(places, (long) address * Layout.PLACE) / UNITS_PER_DEGREE;
  }

  double longitude(int address) {
    return Layout.u32(places, (long) address * Layout.PLACE + 4) / UNITS_PER_DEGREE;
  }

  /// The first address from `from` until `to`, all along one road, whose number is not below
  /// `number`; or `to`.
  int firstNotBelow(int number, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (number(middle) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// The first of the ranges that does not lie before an address, for [#range].
  int firstRange(int address) {
    int low = 0;
    int high = rangesSize;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (range(middle) < address) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// The address of a range; behind the last one, an address behind all.
  int range(int at) {
    return at < rangesSize ? Layout.u24(ranges, (long) at * Layout.U24) : size;
  }

  /// The position of the address with an id, or [#ABSENT].
  int withId(int id) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (id(byId(middle)) < id) low = middle + 1;
      else high = middle;
    }
    return low < size && id(byId(low)) == id ? byId(low) : ABSENT;
  }

  private int byId(int position) {
    return Layout.u24(byId, (long) position * Layout.U24);
  }
}
