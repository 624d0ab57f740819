package nz.enrolment.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.local.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Writes and reads the real topics.
public final class TestTopics {
  public static final String COMPLETED = "enrolment-completed.v1";
  public static final String DOCUMENT = "enrolment-document.v1";
  public static final String DEAD = "enrolment-completed.v1.render.dead-letter";

  private final String servers = Infrastructure.forTests().kafka();

  /// Sends one event as the enrolment service would.
  public void send(UUID enrolment, long sequence, String type, byte[] data) {
    var record = new ProducerRecord<>(COMPLETED, enrolment.toString(), data);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/enrolment-service",
            "ce_type",
            type,
            "ce_subject",
            enrolment.toString(),
            "ce_sequence",
            Long.toString(sequence),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var sent = producer.send(record);
      producer.flush();
      assertThat(sent.resultNow().hasOffset()).isTrue();
    }
  }

  /// All records of a topic with that key, from its beginning until now.
  public List<ConsumerRecord<String, byte[]>> of(String topic, UUID enrolment) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", (Object) servers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records.stream().filter(record -> enrolment.toString().equals(record.key())).toList();
    }
  }
}
