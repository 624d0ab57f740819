package nz.enrolment.render.keep;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nz.enrolment.journal.Transactions;
import nz.enrolment.shell.file.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes files to which no document refers.
@Singleton
public final class DeleteOrphanedFiles {
  private static final Logger log = LoggerFactory.getLogger(DeleteOrphanedFiles.class);

  /// Longer than any transaction takes: a file is written before the row that refers to it.
  private static final Duration GRACE = Duration.ofHours(1);

  /// Files a query, so that no transaction lasts.
  static final int BATCH = 1_000;

  private final FileStore store;
  private final Transactions transactions;
  private final TransactionSynchronizationRegistry registry;

  DeleteOrphanedFiles(
      FileStore store, Transactions transactions, TransactionSynchronizationRegistry registry) {
    this.store = store;
    this.transactions = transactions;
    this.registry = registry;
  }

  /// Deletes those of the files that no document has now, as soon as the transaction has committed.
  /// What a crash leaves behind goes with the next [#sweep].
  public void afterCommit(Connection tx, List<Sha256> files) throws SQLException {
    List<Sha256> orphans = Documents.orphans(tx, files);
    registry.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              delete(orphans);
            }
          }
        });
  }

  /// Deletes every file that has been without a document for an hour.
  @Scheduled(every = "1h", delayed = "1m")
  public void sweep() throws IOException, SQLException {
    try (Stream<Sha256> old = store.putBefore(Instant.now().minus(GRACE))) {
      Iterable<List<Sha256>> batches = old.gather(Gatherers.windowFixed(BATCH))::iterator;
      for (List<Sha256> batch : batches) {
        sweep(batch);
      }
    }
  }

  /// Content that is put again just when its old file is deleted is made again when it is asked
  /// for.
  private void sweep(List<Sha256> batch) throws SQLException {
    delete(transactions.call(tx -> Documents.orphans(tx, batch)));
  }

  private void delete(List<Sha256> files) {
    for (Sha256 file : files) {
      try {
        store.delete(file);
      } catch (IOException e) {
        log.atWarn()
            .addKeyValue("sha256", file.hex())
            .addKeyValue("exception", e.getClass().getName())
            .log("A file could not be deleted, and will be swept later");
      }
    }
  }
}
