package nz.enrolment.journal.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nz.enrolment.local.Infrastructure;
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
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// A topic of the broker that the tests share, as other services have it.
public final class TestTopic implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", Infrastructure.forTests().kafka());

  private final String name;
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(BROKER, new StringSerializer(), new ByteArraySerializer());

  /// The topic of this name.
  public TestTopic(String name) {
    this.name = name;
  }

  /// The headers of an event, by name.
  public static Map<String, String> headers(String key, long sequence, String type) {
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
        key,
        "ce_sequence",
        Long.toString(sequence),
        "ce_time",
        "2026-11-22T01:02:03Z",
        "content-type",
        "application/json");
  }

  /// Sends an event, and returns when the broker has it.
  public RecordMetadata send(UUID key, long sequence, String type, byte[] data) {
    return send(key.toString(), data, headers(key.toString(), sequence, type));
  }

  /// Sends a record, and returns when the broker has it.
  ///
  /// @param headers by name
  public RecordMetadata send(String key, byte[] data, Map<String, String> headers) {
    var record = new ProducerRecord<>(name, key, data);
    headers.forEach((header, value) -> record.headers().add(header, value.getBytes(UTF_8)));
    return send(record);
  }

  /// Sends a record, and returns when the broker has it.
  public RecordMetadata send(ProducerRecord<String, byte[]> record) {
    try {
      return producer.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// All records that are on it now, those of a partition in their order.
  public List<ConsumerRecord<String, byte[]>> records() {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(BROKER, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(name).stream()
              .map(info -> new TopicPartition(name, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(records::add);
      }
    }
    return records;
  }

  /// Those of one key, in their order.
  public List<ConsumerRecord<String, byte[]>> records(String key) {
    return records().stream().filter(record -> key.equals(record.key())).toList();
  }

  /// The record of this key in this place, counted from 1, as soon as it is there.
  public ConsumerRecord<String, byte[]> await(String key, int place) {
    return Awaitility.await("record " + place + " on " + name)
        .atMost(30, SECONDS)
        .until(() -> records(key), records -> records.size() >= place)
        .get(place - 1);
  }

  /// Whether the group of consumers has committed all that is on it now.
  public boolean isRead(String group) {
    try (var admin = Admin.create(BROKER)) {
      var committed = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      var topic =
          Objects.requireNonNull(
              admin.describeTopics(List.of(name)).allTopicNames().get().get(name));
      var latest =
          topic.partitions().stream()
              .collect(
                  toMap(
                      info -> new TopicPartition(name, info.partition()),
                      _ -> OffsetSpec.latest()));
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .allMatch(end -> end.getValue().offset() == offset(committed.get(end.getKey())));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long offset(@Nullable OffsetAndMetadata committed) {
    return committed == null ? 0 : committed.offset();
  }

  /// The header of that name, which the record must have.
  public static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
