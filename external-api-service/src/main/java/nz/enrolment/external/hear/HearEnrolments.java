package nz.enrolment.external.hear;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.encrypt.AtRest;
import nz.enrolment.external.queue.QueueSignal;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Watch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// The records of `enrolment-completed.v1`, in order. Its name in the journal, and so in its
/// dead-letter topic, is `external`.
@ApplicationScoped
class HearEnrolments {
  private final Consumer consumer;
  private final QueueSignal signal;

  HearEnrolments(
      Transactions transactions,
      Destinations destinations,
      AtRest atRest,
      QueueSignal signal,
      Watch watch) {
    var queue = new QueueDeliveries(destinations.byName(), atRest);
    this.consumer = new Consumer("external", transactions, queue, watch);
    this.signal = signal;
  }

  /// Returns, and so lets the offset be committed, only when the record's effect is durable.
  @Incoming("enrolments")
  @Blocking
  void receive(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    consumer.handle(record);
    signal.raise();
  }
}
