package nz.enrolment.analytics;

import java.util.List;
import java.util.UUID;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.topic.TestTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/// `enrolment-completed.v1` as the enrolment service writes it, and the letters that come of it.
final class Topic implements AutoCloseable {
  static final String NAME = "enrolment-completed.v1";

  static final String DEAD_LETTERS = NAME + ".analytics.dead-letter";

  private final TestTopic completed = new TestTopic(NAME);

  RecordMetadata complete(UUID enrolment, long sequence, byte[] data) {
    return send(enrolment, sequence, EventCodec.COMPLETED, data);
  }

  void erase(UUID enrolment, long sequence, UUID practice) {
    var erased = new EnrolmentEvent.Erased(enrolment, practice);
    send(enrolment, sequence, EventCodec.ERASED, EventCodec.write(erased));
  }

  RecordMetadata send(UUID enrolment, long sequence, String type, byte[] data) {
    return completed.send(enrolment, sequence, type, data);
  }

  RecordMetadata send(ProducerRecord<String, byte[]> record) {
    return completed.send(record);
  }

  /// Whether the service has committed all that was sent.
  boolean isRead() {
    return completed.isRead("analytics");
  }

  /// The dead letters about the record at one place.
  List<ConsumerRecord<String, byte[]>> deadLetters(RecordMetadata place) {
    return readAll(DEAD_LETTERS).stream().filter(letter -> isAbout(letter, place)).toList();
  }

  private static boolean isAbout(ConsumerRecord<?, ?> letter, RecordMetadata place) {
    return header(letter, "dead-letter-offset").equals(Long.toString(place.offset()))
        && header(letter, "dead-letter-partition").equals(Integer.toString(place.partition()));
  }

  /// All records of a topic.
  List<ConsumerRecord<String, byte[]>> readAll(String name) {
    try (var topic = new TestTopic(name)) {
      return topic.records();
    }
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    return TestTopic.header(record, name);
  }

  @Override
  public void close() {
    completed.close();
  }
}
