package nz.enrolment.journal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nz.enrolment.journal.event.Event;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// A Kafka record that waits in the outbox. Key and value may be absent only in a dead letter of a
/// record without them.
public record OutboxRecord(
    String topic, byte @Nullable [] key, List<Header> headers, byte @Nullable [] value) {

  public OutboxRecord {
    headers = List.copyOf(headers);
  }

  static OutboxRecord of(Event event) {
    return new OutboxRecord(
        event.topic(), event.key().getBytes(UTF_8), event.headers(), event.data());
  }

  /// In bytes: no less than the record takes on a topic.
  public long size() {
    return length(key) + length(value) + headers.stream().mapToLong(OutboxRecord::size).sum();
  }

  /// Each length takes up to five bytes.
  private static long size(Header header) {
    return 10 + header.key().getBytes(UTF_8).length + length(header.value());
  }

  private static long length(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes.length;
  }

  /// Without a partition: the key decides it, as it did for the events before.
  ProducerRecord<byte[], byte[]> forProducer() {
    return new ProducerRecord<>(topic, null, key, value, headers);
  }

  /// Without key, headers and value, which may lead to a person.
  @Override
  public String toString() {
    return "OutboxRecord[%s]".formatted(topic);
  }
}
