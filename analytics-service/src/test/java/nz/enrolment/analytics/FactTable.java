package nz.enrolment.analytics;

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
    var database = RealInfrastructure.database();
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
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
}
