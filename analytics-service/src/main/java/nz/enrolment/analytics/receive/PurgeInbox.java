package nz.enrolment.analytics.receive;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nz.enrolment.journal.Transactions;

/// Forgets which events were handled, once the topic has forgotten them too: after nine days
/// nothing can come again.
@Singleton
class PurgeInbox {
  private static final int DAYS = 9;
  private static final String PURGE = "delete from journal_inbox where handled < ?";

  private final Transactions transactions;
  private final Clock clock;

  PurgeInbox(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "1m")
  void purge() throws SQLException {
    LocalDate kept = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS);
    transactions.run(tx -> {
      try (PreparedStatement statement = tx.prepareStatement(PURGE)) {
        statement.setObject(1, kept);
        statement.executeUpdate();
      }
    });
  }
}
