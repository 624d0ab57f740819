package nz.enrolment.journal.consume;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nz.enrolment.journal.publish.OutboxRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
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
  static final String PARTITION = HEADERS + "partition";
  static final String OFFSET = HEADERS + "offset";

  /// Of the record, in ms since 1970: only in a letter that is a reference.
  static final String TIMESTAMP = HEADERS + "timestamp";

  private static final int LONGEST_CAUSE = 500;

  /// In bytes, well below the 1,200,000 that a dead-letter topic takes (`contracts/topics.json`).
  private static final long LARGEST = 1_150_000;

  static DeadLetter malformed(
      String consumer, String cause, ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(consumer, "malformed", cause, Optional.empty(), record);
  }

  static DeadLetter unknown(String consumer, ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(consumer, "unknown", Handling.Unknown.CAUSE, Optional.empty(), record);
  }

  static DeadLetter parked(
      String consumer, String cause, String by, ConsumerRecord<byte[], byte[]> record) {
    return new DeadLetter(consumer, "parked", cause, Optional.of(by), record);
  }

  /// The record that goes to `<topic>.<consumer>.dead-letter`: why it is there, and either original
  /// key, value and headers or where these are.
  ///
  /// A broker measures what it takes as it comes, compressed: so a record may be larger than its
  /// letter could be. That letter only refers to it, whatever was wanted.
  OutboxRecord letter(DeadLetterContent content) {
    OutboxRecord reference = new OutboxRecord(topic(), null, reference(), null);
    return switch (content) {
      case RECORD -> {
        OutboxRecord whole = whole();
        yield whole.size() <= LARGEST ? whole : reference;
      }
      case REFERENCE -> reference;
    };
  }

  private OutboxRecord whole() {
    List<Header> headers = new ArrayList<>(originalHeaders(record));
    headers.addAll(ownHeaders());
    return new OutboxRecord(topic(), record.key(), headers, record.value());
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
    headers.add(header(PARTITION, Integer.toString(record.partition())));
    headers.add(header(OFFSET, Long.toString(record.offset())));
    return headers;
  }

  /// The record that a letter was made of, for the topic that it came from; its key decides the
  /// partition again.
  ///
  /// @throws IllegalArgumentException if the record is not a dead letter
  static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
    return again(text(letter, TOPIC), letter);
  }

  /// The same record, once more on its topic.
  static ProducerRecord<byte[], byte[]> again(String topic, ConsumerRecord<byte[], byte[]> record) {
    return new ProducerRecord<>(topic, null, record.key(), record.value(), originalHeaders(record));
  }

  static boolean isReference(ConsumerRecord<byte[], byte[]> letter) {
    return letter.headers().lastHeader(TIMESTAMP) != null;
  }

  /// Where the record of a reference is, or was.
  ///
  /// @throws IllegalArgumentException if the record is not a dead letter
  static RecordPlace place(ConsumerRecord<byte[], byte[]> letter) {
    var partition = new TopicPartition(text(letter, TOPIC), (int) number(letter, PARTITION));
    return new RecordPlace(partition, number(letter, OFFSET), number(letter, TIMESTAMP));
  }

  private static long number(ConsumerRecord<byte[], byte[]> letter, String name) {
    return Long.parseLong(text(letter, name));
  }

  private static String text(ConsumerRecord<byte[], byte[]> letter, String name) {
    Header header = letter.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalArgumentException("The record has no header " + name);
    }
    return new String(header.value(), UTF_8);
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
