package nz.enrolment.delivery.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nz.enrolment.local.Database;

/// Looks into a database, past who works it.
final class Rows implements AutoCloseable {
  private static final String TRANSACTIONS =
      """
      select xact_commit + xact_rollback from pg_stat_database where datname = current_database()\
      """;

  private final Connection connection;

  Rows(Database database) throws SQLException {
    connection =
        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  /// The first column of all rows.
  List<Long> of(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      List<Long> numbers = new ArrayList<>();
      while (row.next()) {
        numbers.add(row.getLong(1));
      }
      return numbers;
    }
  }

  long one(String sql) throws SQLException {
    return of(sql).getFirst();
  }

  /// How many transactions the database has seen.
  long transactions() throws SQLException {
    return one(TRANSACTIONS);
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Waits until the query says so much.
  void await(String sql, long expected, Duration longest)
      throws SQLException, InterruptedException, TimeoutException {
    Instant latest = Instant.now().plus(longest);
    while (one(sql) < expected) {
      if (Instant.now().isAfter(latest)) {
        throw new TimeoutException("%d of %d".formatted(one(sql), expected));
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
