package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// `enrolment-completed.v1` as the enrolment service writes it, and the letters that come of it.
final class Topic implements AutoCloseable {
  static final String NAME = "enrolment-completed.v1";

  private static final String DEAD_LETTERS = NAME + ".analytics.dead-letter";
  private static final Duration POLL = Duration.ofMillis(200);

  private final Map<String, Object> broker =
      Map.of("bootstrap.servers", RealInfrastructure.infrastructure().kafka());
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());

  void complete(UUID enrolment, long sequence, byte[] data) {
    send(enrolment, sequence, EventCodec.COMPLETED, data);
  }

  void erase(UUID enrolment, long sequence, UUID practice) {
    var erased = new EnrolmentEvent.Erased(enrolment, practice);
    send(enrolment, sequence, EventCodec.ERASED, EventCodec.write(erased));
  }

  void send(UUID enrolment, long sequence, String type, byte[] data) {
    var record = new ProducerRecord<>(NAME, enrolment.toString(), data);
    var headers =
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
            Instant.EPOCH.toString(),
            "content-type",
            "application/json");
    headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    send(record);
  }

  void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether the service has committed all that was sent.
  boolean isRead() {
    try (var admin = Admin.create(broker)) {
      var committed =
          admin.listConsumerGroupOffsets("analytics").partitionsToOffsetAndMetadata().get();
      var ends = admin.listOffsets(latest()).all().get();
      return ends.entrySet().stream()
          .allMatch(end -> end.getValue().offset() == offset(committed.get(end.getKey())));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<TopicPartition, OffsetSpec> latest() {
    return producer.partitionsFor(NAME).stream()
        .collect(
            toMap(info -> new TopicPartition(NAME, info.partition()), _ -> OffsetSpec.latest()));
  }

  private static long offset(@Nullable OffsetAndMetadata committed) {
    return committed == null ? 0 : committed.offset();
  }

  /// The dead letters under one key.
  List<ConsumerRecord<String, byte[]>> deadLetters(UUID enrolment) {
    var partition = List.of(new TopicPartition(DEAD_LETTERS, 0));
    List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(partition);
      consumer.seekToBeginning(partition);
      long end = Objects.requireNonNull(consumer.endOffsets(partition).get(partition.getFirst()));
      while (consumer.position(partition.getFirst()) < end) {
        consumer.poll(POLL).forEach(letters::add);
      }
    }
    letters.removeIf(letter -> !enrolment.toString().equals(letter.key()));
    return letters;
  }

  static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
