package nz.enrolment.journal.consume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import nz.enrolment.journal.event.Envelope;

/// The last sequence number that one consumer handled, for each topic and key.
///
/// @param keptKey see [ConsumerOptions#inboxKey]
record Inbox(String consumer, UnaryOperator<String> keptKey) {
  private static final String LAST =
      "select sequence from journal_inbox where consumer = ? and topic = ? and key = ?";
  private static final String ADVANCE =
      """
      insert into journal_inbox (consumer, topic, key, sequence) values (?, ?, ?, ?)
      on conflict (consumer, topic, key) do update set sequence = excluded.sequence
      where journal_inbox.sequence < excluded.sequence\
      """;

  /// Whether nothing as new was handled yet. Another consumer may be faster: only [#advance]
  /// decides.
  boolean isNewer(Connection tx, Envelope envelope) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(LAST)) {
      name(statement, envelope);
      try (ResultSet rows = statement.executeQuery()) {
        return !rows.next() || rows.getLong(1) < envelope.sequence();
      }
    }
  }

  /// Marks the event as handled, and says whether it was newer than all that was handled before. A
  /// second transaction that advances the same key waits until the first one ends.
  boolean advance(Connection tx, Envelope envelope) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(ADVANCE)) {
      name(statement, envelope);
      statement.setLong(4, envelope.sequence());
      return statement.executeUpdate() == 1;
    }
  }

  private void name(PreparedStatement statement, Envelope envelope) throws SQLException {
    statement.setString(1, consumer);
    statement.setString(2, envelope.topic());
    statement.setString(3, keptKey.apply(envelope.key()));
  }
}
