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
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.journal.Transactions;
import org.jboss.logging.Logger;

/// Deletes files to which no document refers.
@Singleton
public final class ForgetFiles {
  private static final Logger LOG = Logger.getLogger(ForgetFiles.class);

  /// Longer than any transaction takes: a file is written before the row that refers to it.
  private static final Duration GRACE = Duration.ofHours(1);

  private final FileStore store;
  private final Transactions transactions;
  private final TransactionSynchronizationRegistry registry;

  ForgetFiles(
      FileStore store, Transactions transactions, TransactionSynchronizationRegistry registry) {
    this.store = store;
    this.transactions = transactions;
    this.registry = registry;
  }

  /// Deletes those of the files that no document has now, as soon as the transaction has committed.
  /// What a crash leaves behind goes with the next [#sweep].
  public void afterCommit(Connection tx, List<Digest> files) throws SQLException {
    List<Digest> orphans = orphans(tx, files);
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
    List<Digest> old = store.putBefore(Instant.now().minus(GRACE));
    transactions.run(tx -> delete(orphans(tx, old)));
  }

  private static List<Digest> orphans(Connection tx, List<Digest> files) throws SQLException {
    List<Digest> orphans = new ArrayList<>();
    for (Digest file : files) {
      if (!Documents.isReferred(tx, file)) {
        orphans.add(file);
      }
    }
    return orphans;
  }

  private void delete(List<Digest> files) {
    for (Digest file : files) {
      try {
        store.delete(file);
      } catch (IOException e) {
        LOG.warn("A file could not be deleted, and will be swept later", e);
      }
    }
  }
}
