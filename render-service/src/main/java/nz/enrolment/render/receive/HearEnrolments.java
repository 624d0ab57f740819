package nz.enrolment.render.receive;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import nz.enrolment.journal.Consumer;
import nz.enrolment.journal.Handler;
import nz.enrolment.journal.Transactions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes the records of `enrolment-completed.v1` one after the other.
@Singleton
final class HearEnrolments {
  private final Consumer consumer;

  HearEnrolments(Transactions transactions, Handler handler) {
    this.consumer = new Consumer("render", transactions, handler);
  }

  /// The offset is committed after this returns, when the effect is durable.
  @Incoming("enrolments")
  @Blocking
  void hear(ConsumerRecord<String, byte[]> record) throws InterruptedException {
    consumer.handle(record);
  }
}
