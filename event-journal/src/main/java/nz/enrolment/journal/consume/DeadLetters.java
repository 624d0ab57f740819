package nz.enrolment.journal.consume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nz.enrolment.journal.publish.Outbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Which records a consumer has refused already, so that one that comes again makes no second
/// letter.
final class DeadLetters {
  private static final String REMEMBER =
      """
      insert into journal_dead_letter
        (consumer, topic, "partition", "offset", record_time, parked_by, parked_at)
      values (?, ?, ?, ?, ?, ?, case when ?::text is not null then now() end)
      on conflict do nothing\
      """;
  private static final String FIND =
      """
      select from journal_dead_letter
      where consumer = ? and topic = ? and "partition" = ? and "offset" = ? and record_time = ?\
      """;

  private DeadLetters() {}

  /// Appends the letter, unless it was appended before. Takes no lock on the key: the records of a
  /// partition, and so their letters, come one after another.
  ///
  /// @return whether it is new
  static boolean append(Connection tx, DeadLetter letter, DeadLetterContent content)
      throws SQLException {
    boolean isNew = remember(tx, letter);
    if (isNew) {
      Outbox.append(tx, letter.letter(content));
    }
    return isNew;
  }

  private static boolean remember(Connection tx, DeadLetter letter) throws SQLException {
    String parkedBy = letter.parkedBy().orElse(null);
    try (PreparedStatement statement = tx.prepareStatement(REMEMBER)) {
      name(statement, letter.consumer(), letter.record());
      statement.setString(6, parkedBy);
      statement.setString(7, parkedBy);
      return statement.executeUpdate() == 1;
    }
  }

  static boolean isRemembered(Connection tx, String consumer, ConsumerRecord<?, ?> record)
      throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(FIND)) {
      name(statement, consumer, record);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void name(
      PreparedStatement statement, String consumer, ConsumerRecord<?, ?> record)
      throws SQLException {
    statement.setString(1, consumer);
    statement.setString(2, record.topic());
    statement.setInt(3, record.partition());
    statement.setLong(4, record.offset());
    statement.setLong(5, record.timestamp());
  }
}
