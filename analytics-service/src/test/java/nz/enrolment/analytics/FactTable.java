package nz.enrolment.analytics;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The service's database, as an auditor sees it.
final class FactTable {
  private FactTable() {}

  /// The rows of a practice, each as PostgreSQL writes it out.
  static List<String> rows(UUID practice) {
    return ask("select f::text from fact f where practice = '" + practice + "'");
  }

  static List<String> ask(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Holds the enrolment's place in the inbox in a transaction of its own, until that ends: whoever
  /// wants to keep something of the enrolment waits.
  static Connection holdInbox(UUID enrolment) throws SQLException {
    var connection = connect();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute(
          "insert into journal_inbox values ('analytics', 'enrolment-completed.v1', '%s', 1)"
              .formatted(enrolment));
    }
    return connection;
  }

  private static Connection connect() throws SQLException {
    var database = RealInfrastructure.database();
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
