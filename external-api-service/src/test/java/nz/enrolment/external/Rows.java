package nz.enrolment.external;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.local.Database;

/// Looks into the service's database, past the service.
record Rows(Database database) {

  /// The first column of all rows, as text.
  ///
  /// @param sql with one `?` for the enrolment
  List<String> of(String sql, UUID enrolment) {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, enrolment);
      List<String> rows = new ArrayList<>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          rows.add(String.valueOf(row.getString(1)));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  String state(UUID enrolment) {
    return String.join(",", of("select state from delivery where enrolment = ?", enrolment));
  }

  /// `kind outcome status`, oldest first.
  List<String> attempts(UUID enrolment) {
    return of(
        """
        select concat_ws(' ', kind, outcome, status) from attempt
        where delivery in (select id from delivery where enrolment = ?) order by id\
        """,
        enrolment);
  }
}
