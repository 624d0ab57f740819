package nz.enrolment.address.index.search;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nz.enrolment.address.index.file.IndexFile;
import nz.enrolment.address.index.file.IndexSection;
import nz.enrolment.address.index.file.Layout;

/// What an index holds about its addresses.
record IndexContent(
    TextPool texts,
    Numberings numberings,
    Roads roads,
    NameLengths nameLengths,
    MemorySegment roadWords,
    AddressColumns addresses) {
  static IndexContent of(IndexFile file) {
    var texts = new TextPool(file.section(IndexSection.TEXTS));
    var roads = new Roads(file);
    return new IndexContent(
        texts,
        new Numberings(file.section(IndexSection.NUMBERINGS)),
        roads,
        new NameLengths(roads, texts),
        file.section(IndexSection.ROAD_WORDS),
        new AddressColumns(file));
  }

  /// An address with all its texts.
  Address read(int address, int road, Display display) {
    var parts = parts(address, road);
    return new Address(
        addresses.id(address),
        lines(display.house(address, road), parts),
        parts,
        addresses.latitude(address),
        addresses.longitude(address));
  }

  private Address.Parts parts(int address, int road) {
    int numbering = addresses.numbering(address);
    return new Address.Parts(
        unit(numbering),
        number(numbering, addresses.number(address)),
        text(numbering, Layout.NUMBERING_SUFFIX),
        texts.text(roads.name(road)),
        texts.text(roads.ofLocality(road, Layout.LOCALITY_SUBURB)),
        texts.text(roads.ofLocality(road, Layout.LOCALITY_CITY)),
        texts.text(roads.ofLocality(road, Layout.LOCALITY_POSTCODE)));
  }

  private static List<String> lines(String house, Address.Parts parts) {
    boolean hasSuburb = !parts.suburb().equals(parts.city());
    var city = (parts.city() + " " + parts.postcode()).strip();
    return Stream.of(house, hasSuburb ? parts.suburb() : "", city)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// `12` or `12-16`, with the letters that LINZ puts before it.
  private String number(int numbering, int number) {
    int span = numberings.span(numbering);
    var digits = span > 0 ? number + "-" + (number + span) : Integer.toString(number);
    return text(numbering, Layout.NUMBERING_PREFIX) + digits;
  }

  /// `3`, `Flat 3`, `Level 4` or `Level 4, 3`; empty for a whole building.
  private String unit(int numbering) {
    if (!numberings.isWithin(numbering)) {
      return "";
    }
    var level = named(numbering, Layout.NUMBERING_LEVEL_TYPE, Layout.NUMBERING_LEVEL);
    var unit = named(numbering, Layout.NUMBERING_UNIT_TYPE, Layout.NUMBERING_UNIT);
    return level.isEmpty() || unit.isEmpty() ? level + unit : level + ", " + unit;
  }

  /// LINZ writes the kinds of units in capitals.
  private String named(int numbering, int typeField, int valueField) {
    var type = text(numbering, typeField);
    var value = text(numbering, valueField);
    if (type.isEmpty() || value.isEmpty()) {
      return value;
    }
    return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT) + " " + value;
  }

  private String text(int numbering, int field) {
    return texts.text(numberings.text(numbering, field));
  }
}
