package nz.enrolment.render;

import java.util.List;
import java.util.UUID;
import nz.enrolment.journal.topic.TestTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Writes and reads the topics of this service, as others do.
public final class TestTopics {
  public static final String COMPLETED = "enrolment-completed.v1";
  public static final String DOCUMENT = "enrolment-document.v1";
  public static final String DEAD = "enrolment-completed.v1.render.dead-letter";

  /// Sends one event as the enrolment service would.
  public void send(UUID enrolment, long sequence, String type, byte[] data) {
    try (var topic = new TestTopic(COMPLETED)) {
      topic.send(enrolment, sequence, type, data);
    }
  }

  /// All records of a topic with that key, from its beginning until now.
  public List<ConsumerRecord<String, byte[]>> of(String topic, UUID enrolment) {
    try (var read = new TestTopic(topic)) {
      return read.records(enrolment.toString());
    }
  }
}
