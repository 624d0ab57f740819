package nz.enrolment.journal.publish;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Fails a producer with an error, the first time that it sends.
public final class FailsOnce implements ProducerInterceptor<byte[], byte[]> {
  static final AtomicBoolean HAS_FAILED = new AtomicBoolean();

  @Override
  public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
    if (!HAS_FAILED.getAndSet(true)) {
      throw new InternalError("for once");
    }
    return record;
  }

  @Override
  public void close() {}

  @Override
  public void configure(Map<String, ?> configs) {}
}
