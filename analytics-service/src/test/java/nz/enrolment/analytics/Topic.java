package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
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
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// `enrolment-completed.v1` as the enrolment service writes it, and the letters that come of it.
final class Topic implements AutoCloseable {
  static final String NAME = "enrolment-completed.v1";

  static final String DEAD_LETTERS = NAME + ".analytics.dead-letter";
  private static final Duration POLL = Duration.ofMillis(200);

  private final Map<String, Object> broker =
      Map.of("bootstrap.servers", RealInfrastructure.infrastructure().kafka());
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());

  RecordMetadata complete(UUID enrolment, long sequence, byte[] data) {
    return send(enrolment, sequence, EventCodec.COMPLETED, data);
  }

  void erase(UUID enrolment, long sequence, UUID practice) {
    var erased = new EnrolmentEvent.Erased(enrolment, practice);
    send(enrolment, sequence, EventCodec.ERASED, EventCodec.write(erased));
  }

  RecordMetadata send(UUID enrolment, long sequence, String type, byte[] data) {
    var record = new ProducerRecord<>(NAME, enrolment.toString(), data);
    Records.headers(enrolment, sequence, type)
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return send(record);
  }

  RecordMetadata send(ProducerRecord<String, byte[]> record) {
    try {
      return producer.send(record).get();
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

  /// The dead letters about the record at one place.
  List<ConsumerRecord<String, byte[]>> deadLetters(RecordMetadata place) {
    List<ConsumerRecord<String, byte[]>> letters = read(DEAD_LETTERS);
    letters.removeIf(letter ->
        !header(letter, "dead-letter-offset").equals(Long.toString(place.offset()))
            || !header(letter, "dead-letter-partition")
                .equals(Integer.toString(place.partition())));
    return letters;
  }

  /// All records of a topic.
  List<ConsumerRecord<String, byte[]>> readAll(String name) {
    return producer.partitionsFor(name).stream()
        .flatMap(info -> read(new TopicPartition(name, info.partition())).stream())
        .toList();
  }

  /// All records of a topic's first partition.
  List<ConsumerRecord<String, byte[]>> read(String name) {
    return read(new TopicPartition(name, 0));
  }

  List<ConsumerRecord<String, byte[]>> read(TopicPartition one) {
    var partition = List.of(one);
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
