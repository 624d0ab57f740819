package nz.enrolment.journal.publish;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A row of the outbox.
record OutboxRow(long id, OutboxRecord record) {
  private static final String FIRST =
      """
      select id, topic, key, headers, value
      from (
        select *, sum(size) over (order by id) - size as before
        from (
          select *,
            coalesce(octet_length(key), 0) + coalesce(octet_length(value), 0)
              + (select coalesce(sum(octet_length(part)), 0) from unnest(headers) as part) as size
          from journal_outbox as waiting
          where topic <> all (?)
            and not exists (
              select from unnest(?, ?) as held (topic, key)
              where held.topic = waiting.topic and held.key = coalesce(waiting.key, ''))
          order by id
          limit 500
        ) as candidate
      ) as measured
      where before < 4 * 1024 * 1024
      order by id\
      """;
  private static final String DELETE = "delete from journal_outbox where id = any (?)";

  /// The rows that the attempt does not hold back, by id: at most 500, and no more than fit 4 MiB
  /// but for the last of them.
  static List<OutboxRow> first(Connection connection, SendAttempt attempt) throws SQLException {
    List<OutboxRow> batch = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(FIRST)) {
      exclude(statement, attempt);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          batch.add(new OutboxRow(rows.getLong("id"), record(rows)));
        }
      }
    }
    return batch;
  }

  private static void exclude(PreparedStatement statement, SendAttempt attempt)
      throws SQLException {
    Connection connection = statement.getConnection();
    List<OrderingKey> heldKeys = List.copyOf(attempt.heldOrderingKeys());
    Object[] topics = heldKeys.stream().map(OrderingKey::topic).toArray();
    byte[][] keys = heldKeys.stream().map(OrderingKey::keyBytes).toArray(byte[][]::new);
    statement.setArray(1, connection.createArrayOf("text", attempt.heldTopics().toArray()));
    statement.setArray(2, connection.createArrayOf("text", topics));
    statement.setArray(3, connection.createArrayOf("bytea", keys));
  }

  private static OutboxRecord record(ResultSet row) throws SQLException {
    return new OutboxRecord(
        row.getString("topic"),
        row.getBytes("key"),
        HeaderColumn.read(row.getArray("headers")),
        row.getBytes("value"));
  }

  static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
    Array ids = connection.createArrayOf("bigint", rows.stream().map(OutboxRow::id).toArray());
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setArray(1, ids);
      statement.executeUpdate();
    }
  }
}
