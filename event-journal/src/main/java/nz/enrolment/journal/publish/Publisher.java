package nz.enrolment.journal.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.journal.KeyLock;
import nz.enrolment.journal.event.Event;

/// Announces the events of one topic, numbered, through the service's outbox.
///
/// @param topic the topic that they go to
/// @param source `ce_source`, such as `/enrolment-service`
public record Publisher(String topic, String source) {

  /// What an event may hold, in bytes of data.
  public static final int LARGEST_DATA = Event.LARGEST_DATA;

  /// Announces an event if, and only if, the transaction commits. A second transaction that
  /// publishes for the same key waits until the first one ends: so the events of a key have the
  /// numbers 1, 2, 3… on each topic, and leave in their order.
  ///
  /// @param tx a connection in the transaction that keeps the state
  /// @param key the id of the enrolment or practice, which keeps all that is said of it in order
  /// @param type `ce_type`, such as `nz.enrolment.completed.v1`
  /// @param time `ce_time`, when it happened
  /// @param data JSON in UTF-8, at most [#LARGEST_DATA] bytes
  /// @throws IllegalArgumentException if a consumer would find the event malformed, or the data is
  ///   too large
  public void publish(Connection tx, String key, String type, Instant time, byte[] data)
      throws SQLException {
    KeyLock.take(tx, key);
    append(tx, key, Sequence.next(tx, topic, key), type, time, data);
  }

  /// Announces an event to which no other belongs, as [#publish] does. Its key is random and kept
  /// nowhere, so that there is never a second one of it, and it leads to nobody.
  public void publishAlone(Connection tx, String type, Instant time, byte[] data)
      throws SQLException {
    append(tx, UUID.randomUUID().toString(), 1, type, time, data);
  }

  private void append(
      Connection tx, String key, long sequence, String type, Instant time, byte[] data)
      throws SQLException {
    var event = new Event(topic, key, sequence, type, source, UUID.randomUUID(), time, data);
    Outbox.append(tx, OutboxRecord.of(event));
  }
}
