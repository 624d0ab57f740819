package nz.enrolment.address.index.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is read from a row, with the names that LINZ's layouts give it, best first.
///
/// Source: the column lists of LINZ's layer 105689 ("NZ Addresses") and of its newer layout with
/// `road_id`, `unit` and `is_land`.
enum Column {
  ID("address_id"),
  ROAD_ID("road_id"),
  UNIT_TYPE("unit_type"),
  UNIT("unit_value", "unit"),
  LEVEL_TYPE("level_type"),
  LEVEL("level_value", "level"),
  PREFIX("address_number_prefix"),
  NUMBER("address_number"),
  SUFFIX("address_number_suffix"),
  HIGH("address_number_high"),
  ROAD("full_road_name"),
  WATER("water_name"),
  SUBURB("suburb_locality"),
  CITY("town_city"),
  LIFECYCLE("address_lifecycle"),
  POSTCODE("postcode", "post_code"),
  LONGITUDE("shape_x", "gd2000_xcoord", "longitude"),
  LATITUDE("shape_y", "gd2000_ycoord", "latitude");

  /// Without these a file is not a file of addresses.
  static final List<Column> REQUIRED = List.of(ID, NUMBER, ROAD, SUBURB, CITY, LONGITUDE, LATITUDE);

  private static final Set<Column> NAMES = EnumSet.of(ROAD, WATER, SUBURB, CITY);
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_OTHER = 60;

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /// The position in `header` of the best name that it holds, or -1. Case does not matter.
  int positionIn(List<String> header) {
    var lower = header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
    return names.stream().mapToInt(lower::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
  }

  /// How many bytes a text may have: so much that every line of an address fits the index.
  int longest() {
    if (this == LIFECYCLE) {
      return Integer.MAX_VALUE;
    }
    return NAMES.contains(this) ? LONGEST_NAME : LONGEST_OTHER;
  }

  /// The name to use in a message.
  String title() {
    return names.getFirst();
  }
}
