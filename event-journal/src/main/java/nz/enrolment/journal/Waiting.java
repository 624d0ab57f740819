package nz.enrolment.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A row of the outbox.
record Waiting(long id, OutboxRecord record) {
  private static final String FIRST =
      "select id, topic, key, headers, value from journal_outbox order by id limit 500";
  private static final String DELETE = "delete from journal_outbox where id = any (?)";

  /// At most 500 rows, by id.
  static List<Waiting> first(Connection connection) throws SQLException {
    List<Waiting> batch = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(FIRST);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        batch.add(new Waiting(rows.getLong("id"), record(rows)));
      }
    }
    return batch;
  }

  private static OutboxRecord record(ResultSet row) throws SQLException {
    return new OutboxRecord(
        row.getString("topic"),
        row.getBytes("key"),
        HeaderColumn.read(row.getArray("headers")),
        row.getBytes("value"));
  }

  static void delete(Connection connection, List<Waiting> batch) throws SQLException {
    Array ids = connection.createArrayOf("bigint", batch.stream().map(Waiting::id).toArray());
    try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
      statement.setArray(1, ids);
      statement.executeUpdate();
    }
  }
}
