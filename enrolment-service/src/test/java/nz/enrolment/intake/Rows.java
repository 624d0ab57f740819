package nz.enrolment.intake;

import java.sql.DriverManager;
import java.sql.SQLException;

/// How much the service has kept. The outbox itself empties as it is relayed: every row that was
/// ever in it has a number.
record Rows(int enrolments, int receipts, int announcements) {

  static Rows count() throws SQLException {
    return new Rows(
        ask("select count(*) from enrolment"),
        ask("select count(*) from receipt"),
        ask(
            "select coalesce(sum(last), 0) from journal_sequence"
                + " where topic = 'enrolment-completed.v1'"));
  }

  Rows plusOne() {
    return new Rows(enrolments + 1, receipts + 1, announcements + 1);
  }

  private static int ask(String query) throws SQLException {
    var database = RealInfrastructure.database();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
