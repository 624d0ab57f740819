package nz.enrolment.analytics;

import java.util.List;
import java.util.UUID;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.topic.TestTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/// The topics that the enrolment service writes, as it writes them, and the letters that come of
/// it.
final class Topic implements AutoCloseable {
  static final String NAME = "enrolment-completed.v1";

  static final String DEAD_LETTERS = NAME + ".analytics.dead-letter";

  private final TestTopic completed = new TestTopic(NAME);
  private final TestTopic journeys = new TestTopic(Sessions.TOPIC);

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

  /// A session that ended, or a version of a form that was published.
  RecordMetadata sendJourney(UUID key, String type, byte[] data) {
    return journeys.send(key, 1, type, data);
  }

  RecordMetadata send(ProducerRecord<String, byte[]> record) {
    return completed.send(record);
  }

  /// Whether the service has committed all that was sent.
  boolean isRead() {
    return completed.isRead("analytics");
  }

  boolean isJourneyRead() {
    return journeys.isRead("analytics");
  }

  /// The dead letters about the record at one place.
  List<ConsumerRecord<String, byte[]>> deadLetters(RecordMetadata place) {
    return readAll(place.topic() + ".analytics.dead-letter").stream()
        .filter(letter -> isAbout(letter, place))
        .toList();
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
    journeys.close();
  }
}
