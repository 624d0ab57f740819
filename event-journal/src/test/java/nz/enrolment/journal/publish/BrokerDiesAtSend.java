package nz.enrolment.journal.publish;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nz.enrolment.journal.JournalFixture;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Kills the broker when a producer, which has found its topic there, is about to send.
public final class BrokerDiesAtSend implements ProducerInterceptor<byte[], byte[]> {
  static final CountDownLatch DEAD = new CountDownLatch(1);

  @Override
  public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
    JournalFixture.INFRASTRUCTURE.killBroker();
    DEAD.countDown();
    return record;
  }

  @Override
  public void close() {}

  @Override
  public void configure(Map<String, ?> configs) {}
}
