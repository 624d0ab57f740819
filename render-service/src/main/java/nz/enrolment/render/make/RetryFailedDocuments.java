package nz.enrolment.render.make;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nz.enrolment.journal.Transactions;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.Failures;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.press.Press;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tries to make the standard documents that could not be made, and counts all that there are not.
@Singleton
final class RetryFailedDocuments {
  private static final Logger log = LoggerFactory.getLogger(RetryFailedDocuments.class);

  private final Transactions transactions;
  private final MakeDocument documents;
  private final Press press;
  private final AtomicLong failed;

  RetryFailedDocuments(
      Transactions transactions, MakeDocument documents, Press press, MeterRegistry meters) {
    this.transactions = transactions;
    this.documents = documents;
    this.press = press;
    this.failed = meters.gauge("render.failed", new AtomicLong());
  }

  /// One after the other, so that new enrolments find a press; each is one replica's.
  @Scheduled(
      every = "5m",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tryAgain() throws IOException, SQLException {
    for (Optional<UUID> next = claim(); next.isPresent(); next = claim()) {
      tryAgain(next.get());
    }
    failed.set(transactions.call(Failures::count));
  }

  private Optional<UUID> claim() throws SQLException {
    return transactions.call(
        tx -> Failures.claim(tx, Press.STANDARD, press.build(), Instant.now()));
  }

  /// What goes wrong with one is no reason not to try the next, unless a disk, the database or the
  /// presses fail.
  private void tryAgain(UUID enrolment) throws IOException, SQLException {
    Optional<KeptEnrolment> source = transactions.call(tx -> Documents.enrolment(tx, enrolment));
    if (source.isEmpty()) {
      return;
    }
    try {
      documents.makeAndKeep(source.get(), Press.STANDARD);
    } catch (RuntimeException e) {
      log.atError()
          .addKeyValue("enrolment", enrolment)
          .addKeyValue("exception", e.getClass().getName())
          .log("A document could not be tried again");
    }
  }
}
