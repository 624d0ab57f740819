package nz.enrolment.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Which records a consumer has refused already, so that one that comes again makes no second
/// letter.
final class DeadLetters {
  private static final String REMEMBER =
      """
      insert into journal_dead_letter (consumer, topic, "partition", "offset", record_time)
      values (?, ?, ?, ?, ?) on conflict do nothing\
      """;

  private DeadLetters() {}

  /// Appends the letter, unless it was appended before. Takes no lock on the key: the records of a
  /// partition, and so their letters, come one after another.
  ///
  /// @return whether it is new
  static boolean append(Connection tx, DeadLetter letter) throws SQLException {
    boolean isNew = remember(tx, letter);
    if (isNew) {
      Outbox.append(tx, letter.letter());
    }
    return isNew;
  }

  private static boolean remember(Connection tx, DeadLetter letter) throws SQLException {
    ConsumerRecord<String, byte[]> record = letter.record();
    try (PreparedStatement statement = tx.prepareStatement(REMEMBER)) {
      statement.setString(1, letter.consumer());
      statement.setString(2, record.topic());
      statement.setInt(3, record.partition());
      statement.setLong(4, record.offset());
      statement.setLong(5, record.timestamp());
      return statement.executeUpdate() == 1;
    }
  }
}
