package nz.enrolment.journal.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Numbers what a service announces of one enrolment on one topic: 1, 2, 3… without a gap, since a
/// transaction that rolls back gives its number back.
final class Sequence {
  private static final String NEXT =
      """
      insert into journal_sequence (topic, key, last) values (?, ?, 1)
      on conflict (topic, key) do update set last = journal_sequence.last + 1
      returning last\
      """;

  private Sequence() {}

  /// The next number.
  ///
  /// @param tx a connection in the transaction that appends the event; it holds the [KeyLock]
  static long next(Connection tx, String topic, String key) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(NEXT)) {
      statement.setString(1, topic);
      statement.setString(2, key);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
