package nz.enrolment.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.local.Database;

/// How much the service has kept. The outbox itself empties as it is relayed: every row that was
/// ever in it has a number.
record RowCounts(int enrolments, int receipts, int announcements) {

  static RowCounts count() throws SQLException {
    return new RowCounts(
        ask("select count(*) from enrolment"),
        ask("select count(*) from receipt"),
        ask(
            "select coalesce(sum(last), 0) from journal_sequence"
                + " where topic = 'enrolment-completed.v1'"));
  }

  RowCounts plusOne() {
    return new RowCounts(enrolments + 1, receipts + 1, announcements + 1);
  }

  private static int ask(String query) throws SQLException {
    return Integer.parseInt(first(query).getFirst());
  }

  /// The first column of what a query finds, all practices'.
  static List<String> first(String query) throws SQLException {
    return first(RealInfrastructure.database(), query);
  }

  /// The first column of what a query finds as this user.
  static List<String> first(Database database, String query) throws SQLException {
    try (var connection = connect(database);
        var rows = connection.createStatement().executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  static void change(String sql) throws SQLException {
    try (var connection = connect(RealInfrastructure.database())) {
      connection.createStatement().execute(sql);
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
