package nz.enrolment.intake.hear;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Watch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears documents and deliveries, blocking, one record of a partition after the other.
@Singleton
class HearResults {
  private static final String NAME = "intake";

  private final Consumer documents;
  private final Consumer deliveries;

  @Inject
  HearResults(Transactions transactions, Tenancy tenancy, Changes changes, Watch watch) {
    this.documents =
        new Consumer(
            NAME,
            transactions,
            new ApplyUpdate(
                tenancy,
                changes,
                Map.of(
                    DocumentRendered.TYPE, DocumentRendered::read,
                    DocumentFailed.TYPE, DocumentFailed::read)),
            watch);
    this.deliveries =
        new Consumer(
            NAME,
            transactions,
            new ApplyUpdate(tenancy, changes, Map.of(Delivered.TYPE, Delivered::read)),
            watch);
  }

  @Incoming("documents")
  @Blocking
  void document(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    documents.handle(record);
  }

  @Incoming("deliveries")
  @Blocking
  void delivery(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    deliveries.handle(record);
  }
}
