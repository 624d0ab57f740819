package nz.enrolment.address.index.search.show;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.content.IndexContent;

/// Reads addresses out of an index, with all their texts.
public final class AddressReader {
  private final IndexContent content;
  private final Display display;

  /// @param display writes the lines; it is written over with each address
  public AddressReader(IndexContent content, Display display) {
    this.content = content;
    this.display = display;
  }

  /// An address with all its content.texts().
  public Address read(int address, int road) {
    var parts = parts(address, road);
    return new Address(
        content.addresses().id(address),
        lines(display.house(address, road), parts),
        parts,
        content.addresses().latitude(address),
        content.addresses().longitude(address));
  }

  private Address.Parts parts(int address, int road) {
    int numbering = content.addresses().numbering(address);
    return new Address.Parts(
        unit(numbering),
        number(numbering, content.addresses().number(address)),
        text(numbering, Layout.NUMBERING_SUFFIX),
        content.texts().text(content.roads().name(road)),
        content.texts().text(content.roads().ofLocality(road, Layout.LOCALITY_SUBURB)),
        content.texts().text(content.roads().ofLocality(road, Layout.LOCALITY_CITY)),
        content.texts().text(content.roads().ofLocality(road, Layout.LOCALITY_POSTCODE)));
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
    int span = content.numberings().span(numbering);
    var digits = span > 0 ? number + "-" + (number + span) : Integer.toString(number);
    return text(numbering, Layout.NUMBERING_PREFIX) + digits;
  }

  /// `3`, `Flat 3`, `Level 4` or `Level 4, 3`; empty for a whole building.
  private String unit(int numbering) {
    if (!content.numberings().isWithin(numbering)) {
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
    return content.texts().text(content.numberings().text(numbering, field));
  }
}
