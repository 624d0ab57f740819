package nz.enrolment.analytics.protect;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.analytics.keep.Breakdown;
import nz.enrolment.analytics.keep.Tally;

/// Where a count stands in a release.
///
/// @param by the table's characteristic
record Place(String by, String value) {
  static final Place TOTAL = new Place("total", "all");

  static List<Place> in(Breakdown breakdown) {
    return breakdown.counts().keySet().stream()
        .map(value -> new Place(breakdown.by(), value))
        .toList();
  }

  /// The total, then the tables.
  static List<Place> in(Tally tally) {
    List<Place> places = new ArrayList<>(List.of(TOTAL));
    tally.breakdowns().forEach(breakdown -> places.addAll(in(breakdown)));
    return places;
  }
}
