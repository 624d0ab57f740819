package nz.enrolment.external;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// A topic of the real broker, written and read as the neighbours do.
record Topic(String kafka, String name) {

  /// Sends an event and returns when the broker has it.
  void send(UUID key, long sequence, String type, byte[] data) {
    var record = new ProducerRecord<>(name, key.toString(), data);
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
            key.toString(),
            "ce_sequence",
            String.valueOf(sequence),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((n, value) -> record.headers().add(n, value.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(record);
    }
  }

  /// All records that are on it now, with this key.
  List<ConsumerRecord<String, byte[]>> records(UUID key) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(name).stream()
              .map(p -> new TopicPartition(name, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
      return records.stream().filter(r -> key.toString().equals(r.key())).toList();
    }
  }
}
