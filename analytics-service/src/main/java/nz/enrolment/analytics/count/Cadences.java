package nz.enrolment.analytics.count;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.analytics.period.Cadence;

/// How often each practice's counts are released: decided once for a calendar year, by the noisy
/// total of the last four quarters that were closed before it began.
@Singleton
public class Cadences {
  private static final String DECIDED =
      "select cadence from cadence where practice = ? and year = ?";
  private static final String DECIDE =
      "insert into cadence (practice, year, cadence) values (?, ?, ?) on conflict do nothing";
  private static final String LAST_YEAR =
      """
      select coalesce(sum(cells[1]), 0) from counter
      where practice = ? and subject = 'enrolments' and closed and period = any (?)\
      """;

  /// The practice's cadence in that year, for ever the same.
  public Cadence of(Connection tx, UUID practice, int year) throws SQLException {
    Optional<Cadence> decided = decided(tx, practice, year);
    if (decided.isPresent()) {
      return decided.get();
    }
    decide(tx, practice, year, Cadence.of(lastYear(tx, practice, year)));
    return decided(tx, practice, year).orElseThrow();
  }

  private static Optional<Cadence> decided(Connection tx, UUID practice, int year)
      throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(DECIDED)) {
      statement.setObject(1, practice);
      statement.setInt(2, year);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(Cadence.valueOf(rows.getString(1))) : Optional.empty();
      }
    }
  }

  private static void decide(Connection tx, UUID practice, int year, Cadence cadence)
      throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(DECIDE)) {
      statement.setObject(1, practice);
      statement.setInt(2, year);
      statement.setString(3, cadence.name());
      statement.executeUpdate();
    }
  }

  private static int lastYear(Connection tx, UUID practice, int year) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(LAST_YEAR)) {
      statement.setObject(1, practice);
      statement.setArray(2, tx.createArrayOf("text", periodsBefore(year)));
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /// October to September: December closes only in January.
  private static Object[] periodsBefore(int year) {
    var first = YearMonth.of(year - 2, 10);
    return IntStream.range(0, 12)
        .mapToObj(first::plusMonths)
        .flatMap(month -> Stream.of(Cadence.values()).map(cadence -> cadence.period(month)))
        .map(Object::toString)
        .distinct()
        .toArray();
  }
}
