package nz.enrolment.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Parts a batch so that no wave holds two records of one topic and key.
///
/// Were both sent at once and the first of them refused, the second would be acknowledged:
/// consumers would drop the first, sent again, as no longer new.
final class Waves {
  private Waves() {}

  /// Every row once; those of one topic and key in consecutive waves, in the order of the batch.
  static List<List<Waiting>> of(List<Waiting> batch) {
    List<List<Waiting>> waves = new ArrayList<>();
    Map<Place, Integer> seen = new HashMap<>();
    for (Waiting row : batch) {
      int wave = seen.merge(Place.of(row.record()), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(row);
    }
    return waves;
  }
}
