package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.event.JourneyCodec;
import nz.enrolment.journal.topic.TestTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Records as they come from the topic, without a topic.
final class Records {
  private Records() {}

  static ConsumerRecord<byte[], byte[]> completed(UUID enrolment, byte[] data) {
    return of(enrolment, 1, EventCodec.COMPLETED, data);
  }

  static ConsumerRecord<byte[], byte[]> erased(UUID enrolment, UUID practice) {
    byte[] data = EventCodec.write(new EnrolmentEvent.Erased(enrolment, practice));
    return of(enrolment, 2, EventCodec.ERASED, data);
  }

  static ConsumerRecord<byte[], byte[]> ended(Sessions.Session session) {
    return of(Sessions.TOPIC, session.key(), 1, JourneyCodec.ENDED, session.data());
  }

  /// The version of a form that [Sessions] are with.
  static ConsumerRecord<byte[], byte[]> published(UUID practice) {
    return of(
        Sessions.TOPIC,
        UUID.randomUUID(),
        1,
        JourneyCodec.PUBLISHED,
        Sessions.published(practice, 2));
  }

  private static ConsumerRecord<byte[], byte[]> of(
      UUID enrolment, long sequence, String type, byte[] data) {
    return of(Topic.NAME, enrolment, sequence, type, data);
  }

  private static ConsumerRecord<byte[], byte[]> of(
      String topic, UUID key, long sequence, String type, byte[] data) {
    var record = new ConsumerRecord<>(topic, 0, 0, key.toString().getBytes(UTF_8), data);
    TestTopic.headers(key.toString(), sequence, type)
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }
}
