package nz.enrolment.journal.consume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import nz.enrolment.journal.KeyLock;
import nz.enrolment.journal.event.Envelope;

/// The last sequence number that one consumer handled, for each topic and key.
record Inbox(String consumer, InboxKeys inboxKeys) {
  private static final String LAST =
      """
      select coalesce(max(sequence), 0) from journal_inbox
      where consumer = ? and topic = ? and key = any (?)\
      """;
  private static final String ADVANCE =
      """
      insert into journal_inbox (consumer, topic, key, sequence) values (?, ?, ?, ?)
      on conflict (consumer, topic, key) do update set sequence = excluded.sequence
      where journal_inbox.sequence < excluded.sequence\
      """;

  /// Whether nothing as new was handled yet. Another consumer may be faster: only [#advance]
  /// decides.
  boolean isNewer(Connection tx, Envelope envelope) throws SQLException {
    return isNewer(tx, envelope, inboxKeys.of(envelope.key()));
  }

  private boolean isNewer(Connection tx, Envelope envelope, List<String> keys) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(LAST)) {
      statement.setString(1, consumer);
      statement.setString(2, envelope.topic());
      statement.setArray(3, tx.createArrayOf("text", keys.toArray()));
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1) < envelope.sequence();
      }
    }
  }

  /// Marks the event as handled, and says whether it was newer than all that was handled before. A
  /// second transaction that advances the same key waits until the first one ends.
  boolean advance(Connection tx, Envelope envelope) throws SQLException {
    List<String> keys = inboxKeys.of(envelope.key());
    if (keys.size() > 1) {
      // Who writes under another of these keys would not wait for our row.
      KeyLock.take(tx, Collections.min(keys));
      if (!isNewer(tx, envelope, keys)) {
        return false;
      }
    }
    return advance(tx, envelope, keys.getFirst());
  }

  private boolean advance(Connection tx, Envelope envelope, String key) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(ADVANCE)) {
      statement.setString(1, consumer);
      statement.setString(2, envelope.topic());
      statement.setString(3, key);
      statement.setLong(4, envelope.sequence());
      return statement.executeUpdate() == 1;
    }
  }
}
