package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import java.util.List;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.file.Section;

/// The addresses of the index, by road, number and numbering.
final class Addresses {
  /// No such address.
  static final int ABSENT = -1;

  private static final double UNITS_PER_DEGREE = 1e7;

  private final MemorySegment section;
  private final MemorySegment ids;
  private final Roads roads;
  private final Numberings numberings;

  Addresses(IndexFile file, Roads roads, Numberings numberings) {
    this.section = file.section(Section.ADDRESSES);
    this.ids = file.section(Section.IDS);
    this.roads = roads;
    this.numberings = numberings;
  }

  int size() {
    return (int) (section.byteSize() / Layout.ADDRESS);
  }

  int number(int address) {
    return Layout.u24(section, at(address, Layout.ADDRESS_NUMBER));
  }

  int numbering(int address) {
    return Layout.u16(section, at(address, Layout.ADDRESS_NUMBERING));
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

  /// The position of the address with an id, or [#ABSENT].
  int withId(int id) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (id(byId(middle)) < id) low = middle + 1;
      else high = middle;
    }
    return low < size() && id(byId(low)) == id ? byId(low) : ABSENT;
  }

  Address read(int address, int road) {
    var parts = parts(address, road);
    return new Address(
        id(address),
        lines(numberings.lead(numbering(address), parts.unit()), parts),
        parts,
        Layout.u32(section, at(address, Layout.ADDRESS_LATITUDE)) / UNITS_PER_DEGREE,
        Layout.u32(section, at(address, Layout.ADDRESS_LONGITUDE)) / UNITS_PER_DEGREE);
  }

  private Address.Parts parts(int address, int road) {
    int numbering = numbering(address);
    return new Address.Parts(
        numberings.unit(numbering),
        numberings.number(numbering, number(address)),
        numberings.suffix(numbering),
        roads.name(road),
        roads.suburb(road),
        roads.city(road),
        roads.postcode(road));
  }

  private static List<String> lines(String lead, Address.Parts parts) {
    var house = lead + parts.number() + parts.suffix() + " " + parts.road();
    var city = (parts.city() + " " + parts.postcode()).strip();
    boolean hasSuburb = !parts.suburb().isEmpty() && !parts.suburb().equals(parts.city());
    if (city.isEmpty()) return hasSuburb ? List.of(house, parts.suburb()) : List.of(house);
    return hasSuburb ? List.of(house, parts.suburb(), city) : List.of(house, city);
  }

  private int id(int address) {
    return Layout.u32(section, at(address, Layout.ADDRESS_ID));
  }

  private int byId(int position) {
    return Layout.u24(ids, (long) position * Layout.ID);
  }

  private static long at(int address, int field) {
    return (long) address * Layout.ADDRESS + field;
  }
}
