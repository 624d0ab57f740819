package nz.enrolment.journal.consume;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers what it is told.
public final class Watched implements Watch {
  /// `consumer topic/partition@offset`
  final List<String> held = new CopyOnWriteArrayList<>();

  /// `consumer topic reason`
  final List<String> refused = new CopyOnWriteArrayList<>();

  @Override
  public Hold hold(String consumer, String topic, int partition, long offset) {
    String one = "%s %s/%d@%d".formatted(consumer, topic, partition, offset);
    held.add(one);
    return () -> held.remove(one);
  }

  @Override
  public void refused(String consumer, String topic, String reason) {
    refused.add("%s %s %s".formatted(consumer, topic, reason));
  }
}
