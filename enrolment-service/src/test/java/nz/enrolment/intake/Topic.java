package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nz.enrolment.journal.topic.TestTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

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

  /// All records that are so, as soon as there are so many.
  static List<ConsumerRecord<String, byte[]>> awaitAll(
      String topic, Predicate<ConsumerRecord<String, byte[]>> isWanted, int number) {
    try (var read = new TestTopic(topic)) {
      return Awaitility.await(number + " records on " + topic)
          .atMost(30, SECONDS)
          .until(
              () -> read.records().stream().filter(isWanted).toList(),
              found -> found.size() >= number);
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
