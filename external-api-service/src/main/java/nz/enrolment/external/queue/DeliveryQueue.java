package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Putting deliveries into the queue, and taking the next one. Each method works in the transaction
/// of its caller.
public final class DeliveryQueue {

  private static final String ADD =
      """
      insert into delivery (enrolment, practice, destination, sequence, event) values (?, ?, ?, ?, ?)
      on conflict (enrolment, destination, sequence) do nothing\
      """;

  /// One that is claimed is due again when its lease ends. A refused one holds up nothing.
  private static final String CLAIM =
      """
      update delivery set claim = gen_random_uuid(), next_attempt_at = now() + ? * interval '1 ms'
      where id = (
        select id from delivery due
        where destination = ? and next_attempt_at <= now()
          and not exists (
            select from delivery earlier
            where earlier.enrolment = due.enrolment and earlier.destination = due.destination
              and earlier.sequence < due.sequence and earlier.next_attempt_at is not null)
        order by next_attempt_at, id limit 1
        for update skip locked)
      returning id, claim, enrolment, practice, destination, sequence, attempts,
        (extract(epoch from now() - queued_at) * 1000)::bigint as waited, event\
      """;

  private static final String DESTINATIONS =
      "select distinct destination from delivery where next_attempt_at is not null";

  private DeliveryQueue() {}

  /// Queues the event for the destination, unless it is there already.
  public static void add(
      Connection tx, UUID enrolment, UUID practice, String destination, long sequence, byte[] event)
      throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(ADD)) {
      statement.setObject(1, enrolment);
      statement.setObject(2, practice);
      statement.setString(3, destination);
      statement.setLong(4, sequence);
      statement.setBytes(5, event);
      statement.executeUpdate();
    }
  }

  /// The delivery to this destination that has been due for longest and that nobody else works on,
  /// or nothing.
  public static Optional<Delivery> claim(Connection tx, String destination, Duration lease)
      throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(CLAIM)) {
      statement.setLong(1, lease.toMillis());
      statement.setString(2, destination);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(delivery(row)) : Optional.empty();
      }
    }
  }

  /// The names of the destinations for which something waits.
  public static Set<String> destinations(Connection tx) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(DESTINATIONS);
        ResultSet rows = statement.executeQuery()) {
      Set<String> names = new TreeSet<>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        row.getObject("claim", UUID.class),
        row.getObject("enrolment", UUID.class),
        row.getObject("practice", UUID.class),
        row.getString("destination"),
        row.getLong("sequence"),
        row.getInt("attempts"),
        Duration.ofMillis(row.getLong("waited")),
        row.getBytes("event"));
  }
}
