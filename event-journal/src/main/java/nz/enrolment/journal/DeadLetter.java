package nz.enrolment.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/// A record that a consumer refused.
///
/// @param consumer who refused it
/// @param reason `malformed`, `unknown` or `parked`
/// @param cause without personal data
/// @param parkedBy the operator who parked it, if one did
/// @param record as it came
record DeadLetter(
    String consumer,
    String reason,
    String cause,
    Optional<String> parkedBy,
    ConsumerRecord<byte[], byte[]> record) {
  static final String HEADERS = "dead-letter-";
  static final String TOPIC = HEADERS + "topic";
  static final String REASON = HEADERS + "reason";
  static final String CAUSE = HEADERS + "cause";

  /// Of the record, in ms since 1970: only in a letter that is a reference.
  static final String TIMESTAMP = HEADERS + "timestamp";

  private static final int LONGEST_CAUSE = 500;

  /// In bytes, well below the 1,200,000 that a dead-letter topic takes (`contracts/topics.json`).
  private static final long LARGEST = 1_150_000;

  static DeadLetter malformed(
      String consumer, String cause, ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(consumer, "malformed", cause, Optional.empty(), record);
  }

  static DeadLetter unknown(String consumer, String cause, ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(consumer, "unknown", cause, Optional.empty(), record);
  }

  static DeadLetter parked(
      String consumer, String cause, String by, ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(consumer, "parked", cause, Optional.of(by), record);
  }

  /// The record that goes to `<topic>.<consumer>.dead-letter`: original key, value and headers, and
  /// why it is there.
  ///
  /// A broker measures what it takes as it comes, compressed: so a record may be larger than its
  /// letter could be. That letter only refers to it, by its place and time: an event is never as
  /// large.
  OutboxRecord letter() {
    List<Header> headers = new ArrayList<>(originalHeaders(record));
    headers.addAll(ownHeaders());
    OutboxRecord whole = new OutboxRecord(topic(), record.key(), headers, record.value());
    return whole.size() <= LARGEST ? whole : new OutboxRecord(topic(), null, reference(), null);
  }

  private String topic() {
    return "%s.%s.dead-letter".formatted(record.topic(), consumer);
  }

  private List<Header> reference() {
    List<Header> headers = ownHeaders();
    headers.add(header(TIMESTAMP, Long.toString(record.timestamp())));
    return headers;
  }

  private List<Header> ownHeaders() {
    List<Header> headers = new ArrayList<>();
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
  /// @throws IllegalArgumentException if the record is not a dead letter, or only refers to one
  static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
    Header topic = letter.headers().lastHeader(TOPIC);
    if (topic == null) {
      throw new IllegalArgumentException("The record has no header " + TOPIC);
    }
    if (letter.headers().lastHeader(TIMESTAMP) != null) {
      throw new IllegalArgumentException("The letter only says where its record is");
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
