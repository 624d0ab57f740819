package nz.enrolment.journal.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Counts how often a producer was given records of a topic.
public final class SendCounts implements ProducerInterceptor<byte[], byte[]> {
  private static final ConcurrentMap<String, Integer> COUNTS = new ConcurrentHashMap<>();

  static int of(String topic) {
    return COUNTS.getOrDefault(topic, 0);
  }

  @Override
  public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
    COUNTS.merge(record.topic(), 1, Integer::sum);
    return record;
  }

  @Override
  public void close() {}

  @Override
  public void configure(Map<String, ?> configs) {}
}
