package nz.enrolment.journal.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Where an event waits, in the service's own database, until the [Relay] has sent it.
public final class Outbox {
  static final String CHANNEL = "journal_outbox";

  private static final String INSERT =
      "insert into journal_outbox (topic, key, headers, value) values (?, ?, ?, ?)";
  private static final String WAKE_THE_RELAY = "select pg_notify('" + CHANNEL + "', '')";

  private Outbox() {}

  /// Appends the record if, and only if, the transaction commits. The caller sees to it that the
  /// records of a key are appended in their order: a [Publisher] by the [KeyLock], a consumer by
  /// the order of its partition.
  ///
  /// @param tx a connection in the transaction that keeps the state
  public static void append(Connection tx, OutboxRecord record) throws SQLException {
    try (PreparedStatement insert = tx.prepareStatement(INSERT)) {
      insert.setString(1, record.topic());
      insert.setBytes(2, record.key());
      insert.setArray(3, HeaderColumn.write(tx, record.headers()));
      insert.setBytes(4, record.value());
      insert.executeUpdate();
    }
    try (Statement notify = tx.createStatement()) {
      notify.execute(WAKE_THE_RELAY);
    }
  }
}
