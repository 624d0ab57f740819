package nz.enrolment.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.local.Suite;

/// What the services keep, and whether they can reach it.
record Tables(Suite suite) {

  /// All that a submission would add a row to.
  private static final String WRITTEN =
      """
      select (select count(*) from enrolment) || ' enrolments, '
          || (select count(*) from receipt) || ' receipts, '
          || (select count(*) from journal_outbox) || ' waiting to be announced, '
          || (select coalesce(sum(last), 0) from journal_sequence) || ' numbered'\
      """;

  private static final String HANG_UP =
      """
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = '%s' and pid <> pg_backend_pid()\
      """;

  /// The enrolment service's rows, in words.
  String written() throws SQLException {
    return first("enrolment", WRITTEN).getFirst();
  }

  /// The first column of what a query finds in one service's database.
  List<String> first(String database, String query) throws SQLException {
    try (var connection = connect(database);
        var rows = connection.createStatement().executeQuery(query)) {
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }

  /// Ends every connection to one service's database, and lets none in.
  void shut(String database) throws SQLException {
    allow(database, false);
    first("postgres", HANG_UP.formatted(database));
  }

  void open(String database) throws SQLException {
    allow(database, true);
  }

  private void allow(String database, boolean connections) throws SQLException {
    execute(
        "postgres", "alter database %s with allow_connections %s".formatted(database, connections));
  }

  /// Runs SQL as an administrator.
  void execute(String database, String sql) throws SQLException {
    try (var connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection connect(String database) throws SQLException {
    var at = suite.infrastructure().database(database);
    return DriverManager.getConnection(at.jdbcUrl(), at.user(), at.password());
  }
}
