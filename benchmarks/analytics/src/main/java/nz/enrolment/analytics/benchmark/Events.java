package nz.enrolment.analytics.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Completed enrolments of this moment, in 60 practices, on the topic.
///
/// @param example the golden event that all are copies of
/// @param practices whose they are, in turn
record Events(String example, List<UUID> practices) {
  private static final Path EXAMPLE =
      Path.of("contracts/events/enrolment-completed.v1/adult-rural.json");
  private static final String ID = "\"id\": \"";

  static Events inPractices(int number) throws IOException {
    return new Events(
        Files.readString(EXAMPLE), Stream.generate(UUID::randomUUID).limit(number).toList());
  }

  void send(String bootstrapServers, int events) {
    Map<String, Object> broker = Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 20);
    try (var producer =
        new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < events; i++) {
        producer.send(record(practices.get(i % practices.size())));
      }
    }
  }

  private ProducerRecord<String, byte[]> record(UUID practice) {
    String id = UUID.randomUUID().toString();
    var record =
        new ProducerRecord<>("enrolment-completed.v1", id, data(id, practice).getBytes(UTF_8));
    headers(id).forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  /// The first id is the enrolment's, the second its practice's.
  private String data(String id, UUID practice) {
    int first = example.indexOf(ID) + ID.length();
    int second = example.indexOf(ID, first) + ID.length();
    String withIds =
        example.substring(0, first)
            + id
            + example.substring(first + id.length(), second)
            + practice
            + example.substring(second + id.length());
    return withIds.replaceFirst(
        "\"completedAt\": \"[^\"]*\"", "\"completedAt\": \"" + Instant.now() + "\"");
  }

  private static Map<String, String> headers(String id) {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_id", UUID.randomUUID().toString(),
        "ce_source", "/enrolment-service",
        "ce_type", "nz.enrolment.completed.v1",
        "ce_subject", id,
        "ce_sequence", "1",
        "ce_time", Instant.now().toString(),
        "content-type", "application/json");
  }
}
