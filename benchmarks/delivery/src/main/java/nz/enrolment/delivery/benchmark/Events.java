package nz.enrolment.delivery.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Completed enrolments, each of another patient, as the enrolment service announces them.
final class Events implements AutoCloseable {
  private static final Path EXAMPLE =
      Path.of("contracts/events/enrolment-completed.v1/adult-rural.json");
  private static final String ENROLMENT = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01";
  private static final String PRACTICE = "7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01";

  private final String example;
  private final KafkaProducer<String, byte[]> producer;

  Events(String kafka) throws IOException {
    this.example = Files.readString(EXAMPLE).replaceFirst(",\\s*\"nhi\": \"[^\"]*\"", "");
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
  }

  /// Announces so many enrolments with the practice.
  void announce(UUID practice, int count) {
    Stream.generate(UUID::randomUUID).limit(count).forEach(id -> producer.send(of(id, practice)));
    producer.flush();
  }

  private ProducerRecord<String, byte[]> of(UUID enrolment, UUID practice) {
    String data =
        example.replace(ENROLMENT, enrolment.toString()).replace(PRACTICE, practice.toString());
    var record =
        new ProducerRecord<>(
            "enrolment-completed.v1", enrolment.toString(), data.getBytes(StandardCharsets.UTF_8));
    headers(enrolment)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  private static Map<String, String> headers(UUID enrolment) {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_id", UUID.randomUUID().toString(),
        "ce_source", "/enrolment-service",
        "ce_type", "nz.enrolment.completed.v1",
        "ce_subject", enrolment.toString(),
        "ce_sequence", "1",
        "ce_time", Instant.now().toString(),
        "content-type", "application/json");
  }

  @Override
  public void close() {
    producer.close();
  }
}
