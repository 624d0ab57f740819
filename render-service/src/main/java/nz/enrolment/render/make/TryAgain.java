package nz.enrolment.render.make;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.journal.Transactions;
import nz.enrolment.render.keep.Documents;
import nz.enrolment.render.keep.Failures;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.press.Press;

/// Tries to make the standard documents that could not be made: at once after another build was
/// deployed, otherwise an hour later.
@Singleton
final class TryAgain {
  private final Transactions transactions;
  private final MakeDocument documents;
  private final Press press;

  TryAgain(Transactions transactions, MakeDocument documents, Press press) {
    this.transactions = transactions;
    this.documents = documents;
    this.press = press;
  }

  /// One after the other, so that new enrolments find a press. Several replicas may do the same
  /// work, to the same effect.
  @Scheduled(
      every = "5m",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tryAgain() throws IOException, SQLException {
    for (KeptEnrolment source : due()) {
      Made made = documents.make(source.read(), Press.STANDARD);
      transactions.run(tx -> documents.keep(tx, source, Press.STANDARD, made));
    }
  }

  private List<KeptEnrolment> due() throws SQLException {
    List<KeptEnrolment> due = new ArrayList<>();
    transactions.run(tx -> {
      for (UUID id : Failures.due(tx, Press.STANDARD, press.build(), Instant.now())) {
        Documents.enrolment(tx, id).ifPresent(due::add);
      }
    });
    return due;
  }
}
