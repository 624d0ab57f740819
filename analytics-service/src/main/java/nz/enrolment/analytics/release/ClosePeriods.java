package nz.enrolment.analytics.release;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.count.Cadences;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.journal.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Releases what has been closed since, also the periods in which nobody enrolled, so that they are
/// announced without anybody asking.
@Singleton
public class ClosePeriods {
  private static final Logger log = LoggerFactory.getLogger(ClosePeriods.class);

  /// All practices since the first year that people of theirs were counted in.
  private static final String PRACTICES =
      "select practice, min(left(period, 4)) from counter group by practice";

  private final AgroalDataSource database;
  private final Transactions transactions;
  private final Cadences cadences;
  private final ReleaseTable releases;
  private final ReleaseCounts release;
  private final Clock clock;

  ClosePeriods(
      AgroalDataSource database,
      Transactions transactions,
      Cadences cadences,
      ReleaseTable releases,
      ReleaseCounts release,
      Clock clock) {
    this.database = database;
    this.transactions = transactions;
    this.cadences = cadences;
    this.releases = releases;
    this.release = release;
    this.clock = clock;
  }

  /// A failure of the database ends this sweep: the next one does what it left.
  @Scheduled(
      every = "{analytics.sweep-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweepAgain() {
    try {
      sweep();
    } catch (SQLException | RuntimeException e) {
      log.atWarn()
          .addKeyValue("exception", e.getClass().getName())
          .log("Closed periods could not be released, and will be tried again");
    }
  }

  /// Two instances may do so at once: each period is released by one of them.
  public void sweep() throws SQLException {
    for (Known known : practices()) {
      for (Period period : closed(known)) {
        release.of(known.practice(), period);
      }
    }
  }

  private record Known(UUID practice, int since) {}

  private List<Known> practices() throws SQLException {
    List<Known> known = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(PRACTICES);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        known.add(new Known(rows.getObject(1, UUID.class), Integer.parseInt(rows.getString(2))));
      }
    }
    return known;
  }

  private List<Period> closed(Known known) throws SQLException {
    List<Period> closed = new ArrayList<>();
    YearMonth last = Period.month(clock.instant());
    for (int year = known.since(); year <= last.getYear(); year++) {
      closed.addAll(periods(known.practice(), year));
    }
    return closed;
  }

  private List<Period> periods(UUID practice, int year) throws SQLException {
    return transactions.call(tx -> unreleased(tx, practice, year)).stream()
        .filter(period -> period.isClosedAt(clock.instant()))
        .toList();
  }

  private List<Period> unreleased(Connection tx, UUID practice, int year) throws SQLException {
    List<Period> periods = new ArrayList<>();
    cadences.of(tx, practice, year).parts(new Period.Year(year)).ifPresent(periods::addAll);
    periods.removeAll(releases.of(tx, practice));
    return periods;
  }
}
