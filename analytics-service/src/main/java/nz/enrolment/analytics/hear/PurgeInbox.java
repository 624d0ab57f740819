package nz.enrolment.analytics.hear;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nz.enrolment.journal.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Forgets which events were handled, once the topic has forgotten them too: after nine days
/// nothing can come again.
@Singleton
public class PurgeInbox {
  private static final Logger log = LoggerFactory.getLogger(PurgeInbox.class);
  private static final int DAYS = 9;
  private static final String PURGE = "delete from journal_inbox where handled < ?";

  private final Transactions transactions;
  private final Clock clock;

  PurgeInbox(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /// A failure of the database is tried again six hours later.
  @Scheduled(every = "6h", delayed = "1m")
  void purgeAgain() {
    try {
      purge();
    } catch (SQLException | RuntimeException e) {
      log.atWarn()
          .addKeyValue("exception", e.getClass().getName())
          .log("The inbox could not be purged, and will be tried again");
    }
  }

  /// Deletes what was handled more than nine days ago.
  public void purge() throws SQLException {
    LocalDate kept = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
    transactions.run(tx -> {
      try (PreparedStatement statement = tx.prepareStatement(PURGE)) {
        statement.setObject(1, kept);
        statement.executeUpdate();
      }
    });
  }
}
