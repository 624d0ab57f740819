package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;

/// Putting deliveries into the queue, and seeing for whom something is in it. Each method works in
/// the transaction of its caller.
public final class DeliveryQueue {
  private static final String ADD =
      """
      insert into delivery (enrolment, practice, destination, sequence, patient, event)
      values (?, ?, ?, ?, ?, ?) on conflict (enrolment, destination, sequence) do nothing\
      """;
  private static final String WAITING =
      "select distinct destination from delivery where next_attempt_at is not null";
  private static final String DUE =
      """
      select distinct destination from delivery d where next_attempt_at <= now()
        and not exists (select from circuit c where c.destination = d.destination and c.probe_at > now())\
      """;

  private DeliveryQueue() {}

  /// What is queued.
  ///
  /// @param patient the same for all deliveries that must not be on their way at once
  /// @param event encrypted
  public record Entry(DeliveryId id, UUID practice, byte[] patient, byte[] event) {}

  /// Queues it, unless it is there already.
  public static void add(Connection tx, Entry entry) throws SQLException {
    DeliveryId id = entry.id();
    new Sql(
            tx,
            ADD,
            id.enrolment(),
            entry.practice(),
            id.destination(),
            id.sequence(),
            entry.patient(),
            entry.event())
        .update();
  }

  /// The names of the destinations for which something waits.
  public static List<String> waiting(Connection tx) throws SQLException {
    return new Sql(tx, WAITING).all(row -> row.getString(1));
  }

  /// The names of those to which something can go now.
  public static List<String> due(Connection tx) throws SQLException {
    return new Sql(tx, DUE).all(row -> row.getString(1));
  }
}
