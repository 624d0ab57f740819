package nz.enrolment.analytics.hear;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.ConsumerOptions;
import nz.enrolment.journal.consume.DeadLetterContent;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.InboxKeys;
import nz.enrolment.journal.consume.Watch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Receives `enrolment-completed.v1`: enrolments, and their erasure.
@Singleton
class HearEnrolments {
  private final Consumer consumer;

  /// Neither the inbox nor a dead letter leads to an enrolment.
  HearEnrolments(Transactions transactions, Handler handler, Watch watch, InboxKeys inboxKeys) {
    this.consumer =
        new Consumer(
            "analytics",
            transactions,
            handler,
            watch,
            new ConsumerOptions(inboxKeys, DeadLetterContent.REFERENCE));
  }

  /// One record after another. Its offset may be committed once this returns, and it returns only
  /// when the record has had its effect.
  @Incoming("enrolments")
  @Blocking
  void receive(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
    consumer.handle(record);
  }
}
