package nz.enrolment.journal.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Parts a batch so that no wave holds two records of one topic and key.
///
/// Were both sent at once and the first of them refused, the second would be acknowledged:
/// consumers would drop the first, sent again, as no longer new.
final class OrderedBatches {
  private OrderedBatches() {}

  /// Every row once; those of one topic and key in consecutive waves, in the order of the batch.
  static List<List<OutboxRow>> of(List<OutboxRow> batch) {
    List<List<OutboxRow>> waves = new ArrayList<>();
    Map<OrderingKey, Integer> seen = new HashMap<>();
    for (OutboxRow row : batch) {
      int wave = seen.merge(OrderingKey.of(row.record()), 1, Integer::sum) - 1;
      if (wave == waves.size()) {
        waves.add(new ArrayList<>());
      }
      waves.get(wave).add(row);
    }
    return waves;
  }
}
