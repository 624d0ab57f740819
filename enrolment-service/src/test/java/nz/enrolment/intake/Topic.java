package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import nz.enrolment.journal.topic.TestTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The topics, as another service has them.
final class Topic {
  private Topic() {}

  /// The first record of this key.
  static ConsumerRecord<String, byte[]> await(String topic, String key) {
    return await(topic, key, 1);
  }

  /// The record of this key in this place, counted from 1.
  static ConsumerRecord<String, byte[]> await(String topic, String key, int place) {
    try (var read = new TestTopic(topic)) {
      return read.await(key, place);
    }
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    return TestTopic.header(record, name);
  }

  /// Of an event about this enrolment.
  static Map<String, String> headers(String enrolment, String type, long sequence) {
    return TestTopic.headers(enrolment, sequence, type);
  }

  static void send(String topic, String key, String data, Map<String, String> headers) {
    try (var sent = new TestTopic(topic)) {
      sent.send(key, data.getBytes(UTF_8), headers);
    }
  }
}
