package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/// A record that a consumer refused.
///
/// @param consumer who refused it
/// @param reason `malformed` or `unknown`
/// @param cause without personal data
/// @param record as it came
record DeadLetter(
    String consumer, String reason, String cause, ConsumerRecord<String, byte[]> record) {
  static final String HEADERS = "dead-letter-";
  static final String TOPIC = HEADERS + "topic";
  static final String REASON = HEADERS + "reason";
  static final String CAUSE = HEADERS + "cause";

  private static final int LONGEST_CAUSE = 500;

  static DeadLetter malformed(
      String consumer, String cause, ConsumerRecord<String, byte[]> record) {
    return new DeadLetter(consumer, "malformed", cause, record);
  }

  static DeadLetter unknown(String consumer, String cause, ConsumerRecord<String, byte[]> record) {
    return new DeadLetter(consumer, "unknown", cause, record);
  }

  /// The record that goes to `<topic>.<consumer>.dead-letter`: original key, value and headers, and
  /// why it is there.
  OutboxRecord letter() {
    String key = record.key();
    return new OutboxRecord(
        "%s.%s.dead-letter".formatted(record.topic(), consumer),
        key == null ? null : key.getBytes(UTF_8),
        headers(),
        record.value());
  }

  private List<Header> headers() {
    List<Header> headers = new ArrayList<>(originalHeaders(record));
    headers.add(header(REASON, reason));
    headers.add(header(CAUSE, cause.substring(0, Math.min(cause.length(), LONGEST_CAUSE))));
    headers.add(header(TOPIC, record.topic()));
    headers.add(header(HEADERS + "partition", Integer.toString(record.partition())));
    headers.add(header(HEADERS + "offset", Long.toString(record.offset())));
    return headers;
  }

  /// The record that a letter was made of, for the topic that it came from; its key decides the
  /// partition again.
  ///
  /// @throws IllegalArgumentException if the record is not a dead letter
  static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
    Header topic = letter.headers().lastHeader(TOPIC);
    if (topic == null) {
      throw new IllegalArgumentException("The record has no header " + TOPIC);
    }
    return new ProducerRecord<>(
        new String(topic.value(), UTF_8),
        null,
        letter.key(),
        letter.value(),
        originalHeaders(letter));
  }

  /// Those that a record had before it was a dead letter.
  private static List<Header> originalHeaders(ConsumerRecord<?, ?> record) {
    List<Header> headers = new ArrayList<>();
    record.headers().forEach(headers::add);
    headers.removeIf(header -> header.key().startsWith(HEADERS));
    return headers;
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(UTF_8));
  }

  /// Without the record, which may hold personal data.
  @Override
  public String toString() {
    return "DeadLetter[%s, %s, %s]".formatted(consumer, reason, record.topic());
  }
}
