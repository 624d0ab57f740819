package nz.enrolment.local.demo;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.local.Database;
import nz.enrolment.local.DemoPractice;

/// Lets the demonstration show a closed quarter without waiting months for one. Analytics has no
/// setting that closes a period early; but whoever owns the database, as the demonstration does
/// here, can set a counter back: as though its people had enrolled in a quarter that is over.
final class LastQuarter {
  private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
  private static final int DAYS_UNTIL_CLOSED = 10;
  private static final int FIRST_YEAR = 2020;

  private static final String HANDLED =
      "select count(*) from journal_inbox where topic = 'enrolment-completed.v1'";
  private static final String TAKEN =
      "select period from counter where practice = '%s' and subject = 'enrolments'";

  private final Database database;

  LastQuarter(Database database) {
    this.database = database;
  }

  /// How many enrolments' events analytics has handled and still remembers.
  int handled() {
    return Integer.parseInt(ask(HANDLED).getFirst());
  }

  /// Moves the practice's open counter to the last closed quarter that was not released yet.
  ///
  /// @return the quarter, as in `2026-Q3`
  /// @throws Missing if there is no such quarter any more
  String setBack() {
    var open =
        "practice = '%s' and subject = 'enrolments' and not closed".formatted(DemoPractice.ID);
    var taken = ask(TAKEN.formatted(DemoPractice.ID));
    var day = LocalDate.now(ZONE).minusDays(DAYS_UNTIL_CLOSED).minusMonths(3);
    for (; day.getYear() >= FIRST_YEAR; day = day.minusMonths(3)) {
      var quarter = "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      if (!taken.contains(quarter)) {
        ask("update counter set period = '%s' where %s returning period".formatted(quarter, open));
        return quarter;
      }
    }
    throw new Missing("counts: every quarter has been shown; begin anew with --fresh");
  }

  private List<String> ask(String sql) {
    try (var connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
