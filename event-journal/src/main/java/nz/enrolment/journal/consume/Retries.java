package nz.enrolment.journal.consume;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The records that a consumer could not handle yet: noted after every attempt that failed, for an
/// operator to see and to decide on.
record Retries(String consumer) {
  private static final String NOTE =
      """
      insert into journal_retry (consumer, topic, "partition", "offset", record_time, cause)
      values (?, ?, ?, ?, ?, ?)
      on conflict (consumer, topic, "partition", "offset", record_time)
      do update set cause = excluded.cause, tried_at = excluded.tried_at,
        attempts = journal_retry.attempts + 1
      returning parked_by\
      """;

  /// Also what is left of earlier records, by a process that was killed: a partition has one record
  /// at a time.
  private static final String FORGET =
      """
      delete from journal_retry
      where consumer = ? and topic = ? and "partition" = ? and "offset" <= ?\
      """;

  /// @param cause why the attempt failed, without personal data
  /// @return who has decided to park the record, if anybody has
  Optional<String> note(Connection tx, ConsumerRecord<?, ?> record, String cause)
      throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(NOTE)) {
      statement.setString(1, consumer);
      statement.setString(2, record.topic());
      statement.setInt(3, record.partition());
      statement.setLong(4, record.offset());
      statement.setLong(5, record.timestamp());
      statement.setString(6, cause);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Optional.ofNullable(row.getString(1));
      }
    }
  }

  /// The record needs no further attempt.
  void forget(Connection tx, ConsumerRecord<?, ?> record) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(FORGET)) {
      statement.setString(1, consumer);
      statement.setString(2, record.topic());
      statement.setInt(3, record.partition());
      statement.setLong(4, record.offset());
      statement.executeUpdate();
    }
  }
}
