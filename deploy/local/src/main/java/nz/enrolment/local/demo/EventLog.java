package nz.enrolment.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// The topic of completed enrolments, read from its beginning by nobody's group.
final class EventLog {
  private static final String TOPIC = "enrolment-completed.v1";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String bootstrapServers;

  EventLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /// The data of the event that announced this enrolment.
  byte[] announced(String enrolment) {
    var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return find(consumer, enrolment)
          .orElseThrow(() -> new Missing("event: none of this enrolment on " + TOPIC));
    }
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
    return consumer.partitionsFor(TOPIC).stream()
        .map(partition -> new TopicPartition(TOPIC, partition.partition()))
        .toList();
  }

  private static Optional<byte[]> find(KafkaConsumer<String, byte[]> consumer, String enrolment) {
    var deadline = Instant.now().plus(PATIENCE);
    var found = Optional.<byte[]>empty();
    while (found.isEmpty() && Instant.now().isBefore(deadline)) {
      var records = consumer.poll(Duration.ofMillis(500));
      found =
          StreamSupport.stream(records.spliterator(), false)
              .filter(record -> enrolment.equals(record.key()))
              .map(ConsumerRecord::value)
              .findFirst();
    }
    return found;
  }
}
