package nz.enrolment.journal.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/// One connection of a relay, outside of any pool: its session holds the lock, and hears of new
/// rows.
final class RelaySession implements AutoCloseable {
  /// A lock of two numbers never meets one of [KeyLock], which has one number.
  private static final String TRY_TURN = "select pg_try_advisory_lock(20261122, 1)";

  /// A node that is lost with its connection open would keep the lock for hours: by these the
  /// server gives it up after some ten seconds.
  private static final String NOTICE_A_LOST_NODE =
      """
      set tcp_keepalives_idle = 5;
      set tcp_keepalives_interval = 2;
      set tcp_keepalives_count = 3;
      set tcp_user_timeout = 15000\
      """;

  private final Connection connection;
  private final Duration poll;
  private SendAttempt attempt;

  private RelaySession(Connection connection, RelayTiming timing) {
    this.connection = connection;
    this.poll = timing.poll();
    this.attempt = new SendAttempt(timing.retry());
  }

  /// Asks the driver itself: which drivers the `DriverManager` shows depends on the class loader
  /// that met it first.
  static RelaySession open(RelaySettings settings, RelayTiming timing) throws SQLException {
    Connection connection = new Driver().connect(settings.jdbcUrl(), properties(settings));
    if (connection == null) {
      throw new SQLException("Not a JDBC URL of PostgreSQL");
    }
    return new RelaySession(connection, timing);
  }

  private static Properties properties(RelaySettings settings) {
    Properties properties = new Properties();
    properties.setProperty("user", settings.user());
    properties.setProperty("password", settings.password());
    properties.setProperty("ApplicationName", "journal-relay");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "5"); // seconds
    properties.setProperty("socketTimeout", "30"); // seconds
    return properties;
  }

  /// Returns when no other relay is at work.
  void awaitTurn() throws SQLException, InterruptedException {
    execute(NOTICE_A_LOST_NODE);
    while (!isMyTurn()) {
      Thread.sleep(poll);
    }
    execute("listen " + Outbox.CHANNEL);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private boolean isMyTurn() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TRY_TURN)) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  /// Sends all that waits, but for what cannot be sent now. A row is deleted when its record is
  /// acknowledged, and no sooner.
  void announceAll(Sender sender) throws SQLException, InterruptedException {
    attempt = attempt.orNext();
    List<OutboxRow> batch = OutboxRow.first(connection, attempt);
    while (!batch.isEmpty()) {
      OutboxRow.delete(connection, sender.send(batch, attempt));
      batch = OutboxRow.first(connection, attempt);
    }
  }

  /// Returns at a notification, or after the poll interval: a notification is lost while the
  /// connection is.
  void awaitNews() throws SQLException {
    connection.unwrap(PGConnection.class).getNotifications((int) poll.toMillis());
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
