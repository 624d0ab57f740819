package nz.enrolment.external.hear;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nz.enrolment.external.queue.QueueSignal;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Watch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The records of `enrolment-document.v1`, in order: what waits for a document goes when it is
/// there. One that was made before its enrolment was heard of wakes nobody, and is found by the
/// first attempt.
@ApplicationScoped
class HearDocuments {
  private final Consumer consumer;
  private final QueueSignal signal;

  HearDocuments(Transactions transactions, QueueSignal signal, Watch watch) {
    this.consumer = new Consumer("external", transactions, new WakeDeliveries(), watch);
    this.signal = signal;
  }

  /// Returns, and so lets the offset be committed, only when the record's effect is durable.
  @Incoming("documents")
  @Blocking
  void receive(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    consumer.handle(record);
    signal.raise();
  }
}
