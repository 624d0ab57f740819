package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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

  /// Every record once; those of one topic and key in consecutive waves, in the order of the batch.
  static List<List<OutboxRecord>> of(List<Waiting> batch) {
    List<List<OutboxRecord>> waves = new ArrayList<>();
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Waiting row : batch) {
      int wave = seen.merge(place(row.record()), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(row.record());
    }
    return waves;
  }

  /// Topic and key; the key's bytes as characters, one by one, since an array has no equality of
  /// its own.
  private static List<String> place(OutboxRecord record) {
    byte[] key = record.key();
    return List.of(record.topic(), key == null ? "" : new String(key, ISO_8859_1));
  }
}
