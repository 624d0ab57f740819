package nz.enrolment.analytics.release;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nz.enrolment.analytics.period.Period;

/// The rows of `release`: what was answered once, byte for byte. A scope is a practice's id or a
/// group's name, which is never a UUID.
@Singleton
class ReleaseTable {
  private static final String FIND = "select json from release where scope = ? and period = ?";
  private static final String ALL = "select period from release where scope = ?";
  private static final String KEEP =
      "insert into release (scope, period, json) values (?, ?, ?) on conflict do nothing";

  Optional<byte[]> find(Connection tx, Object scope, Period period) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(FIND)) {
      statement.setString(1, scope.toString());
      statement.setString(2, period.toString());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
      }
    }
  }

  /// The periods that a practice has releases of.
  Set<Period> of(Connection tx, UUID practice) throws SQLException {
    Set<Period> periods = new HashSet<>();
    try (PreparedStatement statement = tx.prepareStatement(ALL)) {
      statement.setString(1, practice.toString());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          periods.add(Period.parse(rows.getString(1)).orElseThrow());
        }
      }
    }
    return periods;
  }

  /// Keeps an answer, unless there is one.
  ///
  /// @return whether there was none before
  boolean keep(Connection tx, Object scope, Period period, byte[] json) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(KEEP)) {
      statement.setString(1, scope.toString());
      statement.setString(2, period.toString());
      statement.setBytes(3, json);
      return statement.executeUpdate() == 1;
    }
  }
}
