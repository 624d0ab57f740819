package nz.enrolment.address.index.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nz.enrolment.address.index.file.Bytes;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.read.Numbering;

/// The distinct texts of all roads, localities and numberings, one behind the other.
final class TextSection {
  private final Bytes bytes = new Bytes(1 << 20);
  private final Map<String, Integer> references = new HashMap<>();

  TextSection(List<Road> roads, List<Locality> localities, List<Numbering> numberings) {
    Set<String> distinct = new HashSet<>();
    roads.forEach(road -> distinct.add(road.name()));
    localities.forEach(locality -> textsOf(locality).forEach(distinct::add));
    numberings.forEach(numbering -> textsOf(numbering).forEach(distinct::add));
    distinct.stream().sorted(TextOrder.BY_BYTES).forEach(this::append);
    if (bytes.length() > Layout.LARGEST_U24) {
      throw new IllegalArgumentException("more text than this format can hold");
    }
  }

  /// In the order of the grammar.
  static Stream<String> textsOf(Locality locality) {
    return Stream.of(locality.suburb(), locality.city(), locality.postcode(), locality.tail());
  }

  /// In the order of the grammar.
  static Stream<String> textsOf(Numbering n) {
    return Stream.of(
        n.unitType(), n.unit(), n.levelType(), n.level(), n.prefix(), n.suffix(), lead(n));
  }

  /// How other sections refer to a text.
  int reference(String text) {
    return references.getOrDefault(text, 0);
  }

  Bytes bytes() {
    return bytes;
  }

  private void append(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    references.put(text, Layout.text(bytes.length(), utf8.length));
    bytes.bytes(utf8, 0);
  }

  /// What a line shows before the number: `3/`, `Flat 3, `, `Level 4, 3/`, or nothing.
  private static String lead(Numbering n) {
    var level = named(n.levelType(), n.level());
    var unit = named(n.unitType(), n.unit());
    if (unit.isEmpty()) {
      return level.isEmpty() ? "" : level + ", ";
    }
    boolean bare = n.unitType().isEmpty();
    return (level.isEmpty() ? "" : level + ", ") + unit + (bare ? "/" : ", ");
  }

  /// LINZ writes the kinds of units in capitals.
  private static String named(String type, String value) {
    if (type.isEmpty() || value.isEmpty()) {
      return value;
    }
    return type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT) + " " + value;
  }
}
