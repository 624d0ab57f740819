package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/// A Kafka record that waits in the outbox. Key and value may be absent only in a dead letter of a
/// record without them.
record OutboxRecord(
    String topic, byte @Nullable [] key, List<Header> headers, byte @Nullable [] value) {

  OutboxRecord {
    headers = List.copyOf(headers);
  }

  static OutboxRecord of(Event event) {
    return new OutboxRecord(
        event.topic(), event.key().getBytes(UTF_8), headers(event), event.data());
  }

  private static List<Header> headers(Event event) {
    return List.of(
        header(Attribute.SPEC_VERSION, Attribute.SPEC_VERSION_1),
        header(Attribute.ID, event.id().toString()),
        header(Attribute.SOURCE, event.source()),
        header(Attribute.TYPE, event.type()),
        header(Attribute.SUBJECT, event.key()),
        header(Attribute.SEQUENCE, Long.toString(event.sequence())),
        header(Attribute.TIME, event.time().toString()),
        header(Attribute.CONTENT_TYPE, "application/json"));
  }

  private static Header header(Attribute attribute, String value) {
    return new RecordHeader(attribute.header(), value.getBytes(UTF_8));
  }

  /// In bytes: no less than the record takes on a topic.
  long size() {
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
