package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import nz.enrolment.local.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The topics, as another service has them.
final class Topic {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Topic() {}

  /// The first record of this key.
  static ConsumerRecord<String, byte[]> await(String topic, String key) {
    return await(topic, key, 1);
  }

  /// The record of this key in this place, counted from 1.
  static ConsumerRecord<String, byte[]> await(String topic, String key, int place) {
    int seen = 0;
    Instant end = Instant.now().plus(PATIENCE);
    try (var consumer = consumer(topic)) {
      while (Instant.now().isBefore(end)) {
        var records = consumer.poll(Duration.ofMillis(200)).records(topic);
        for (var record : records) {
          if (key.equals(record.key()) && ++seen == place) {
            return record;
          }
        }
      }
    }
    throw new AssertionError("no such record within " + PATIENCE);
  }

  private static KafkaConsumer<String, byte[]> consumer(String topic) {
    var settings = Map.<String, Object>of("bootstrap.servers", Infrastructure.forTests().kafka());
    var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(found -> new TopicPartition(topic, found.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
        .map(header -> new String(header.value(), UTF_8))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no header " + name));
  }

  /// Of an event about this enrolment.
  static Map<String, String> headers(String enrolment, String type, long sequence) {
    return Map.of(
        "ce_specversion",
        "1.0",
        "ce_id",
        UUID.randomUUID().toString(),
        "ce_source",
        "/elsewhere",
        "ce_type",
        type,
        "ce_subject",
        enrolment,
        "ce_sequence",
        Long.toString(sequence),
        "ce_time",
        "2026-11-22T01:02:03Z",
        "content-type",
        "application/json");
  }

  static void send(String topic, String key, String data, Map<String, String> headers)
      throws ExecutionException, InterruptedException {
    var all = new RecordHeaders();
    headers.forEach((name, value) -> all.add(name, value.getBytes(UTF_8)));
    var settings = Map.<String, Object>of("bootstrap.servers", Infrastructure.forTests().kafka());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic, null, key, data.getBytes(UTF_8), all)).get();
    }
  }
}
