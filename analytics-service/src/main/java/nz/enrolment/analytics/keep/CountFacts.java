package nz.enrolment.analytics.keep;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Week;

/// Counts the facts of one practice and week.
@Singleton
public class CountFacts {
  /// One statement, so that total and tables are of the same moment.
  private static final String COUNT =
      """
      select age_band, gender, ethnicity, count(*) from fact where practice = ? and week = ?
      group by age_band, gender, ethnicity\
      """;

  private final AgroalDataSource database;

  CountFacts(AgroalDataSource database) {
    this.database = database;
  }

  /// All counts are 0 where nobody has enrolled.
  public Tally of(UUID practice, Week week) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(COUNT)) {
      statement.setObject(1, practice);
      statement.setString(2, week.toString());
      return Tally.of(groups(statement));
    }
  }

  private static List<Group> groups(PreparedStatement statement) throws SQLException {
    List<Group> groups = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        groups.add(group(rows));
      }
    }
    return groups;
  }

  private static Group group(ResultSet row) throws SQLException {
    var ethnicity = List.of((String[]) row.getArray(3).getArray());
    return new Group(row.getString(1), row.getString(2), ethnicity, row.getInt(4));
  }
}
