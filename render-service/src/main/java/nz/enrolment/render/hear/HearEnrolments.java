package nz.enrolment.render.hear;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Watch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Takes the records of `enrolment-completed.v1` one after the other.
@Singleton
final class HearEnrolments {
  private final Consumer consumer;

  HearEnrolments(Transactions transactions, Handler handler, Watch watch) {
    this.consumer = new Consumer("render", transactions, handler, watch);
  }

  /// The offset is committed after this returns, when the effect is durable.
  @Incoming("enrolments")
  @Blocking
  void hear(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    consumer.handle(record);
  }
}
