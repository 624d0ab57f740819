package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import nz.enrolment.local.Suite;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The suite's topics, seen by an operator.
record SuiteTopics(Suite suite) {

  static final String COMPLETED = "enrolment-completed.v1";

  private static final Duration BETWEEN_POLLS = Duration.ofMillis(200);

  static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    return StreamSupport.stream(record.headers().spliterator(), false)
        .collect(toMap(Header::key, header -> new String(header.value(), UTF_8)));
  }

  /// Sends one record and returns its offset.
  long send(ProducerRecord<String, byte[]> record) throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer())) {
      return producer.send(record).get().offset();
    }
  }

  /// Sends the same to each partition, so that whichever record comes next comes after it.
  ///
  /// @return where they are: the partition and the offset of each
  List<String> sendToEachPartition(String topic, String key, byte[] value)
      throws ExecutionException, InterruptedException {
    var places = new ArrayList<String>();
    for (TopicPartition each : partitions(topic)) {
      long offset = send(new ProducerRecord<>(topic, each.partition(), key, value));
      places.add(each.partition() + ":" + offset);
    }
    return places;
  }

  /// Every record of that key that there is now, from the topic's beginning.
  List<ConsumerRecord<String, byte[]>> of(String topic, String key)
      throws ExecutionException, InterruptedException {
    return all(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  /// Every record that there is now, from the topic's beginning.
  List<ConsumerRecord<String, byte[]>> all(String topic)
      throws ExecutionException, InterruptedException {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    Map<TopicPartition, Long> ends = ends(topic);
    try (var consumer =
        new KafkaConsumer<>(client(), new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(ends.keySet());
      consumer.seekToBeginning(ends.keySet());
      while (ends.entrySet().stream().anyMatch(end -> end.getValue() > at(consumer, end))) {
        consumer.poll(BETWEEN_POLLS).forEach(found::add);
      }
    }
    return found;
  }

  private static long at(KafkaConsumer<?, ?> consumer, Map.Entry<TopicPartition, Long> end) {
    return consumer.position(end.getKey());
  }

  /// How many records of completed enrolments a group has yet to handle; it says so every few
  /// seconds.
  long lag(String group) throws ExecutionException, InterruptedException {
    return lag(group, COMPLETED);
  }

  long lag(String group, String topic) throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(client())) {
      var handled = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      long lag = 0;
      for (var end : ends(topic).entrySet()) {
        var offset = handled.get(end.getKey());
        lag += end.getValue() - (offset == null ? 0 : offset.offset());
      }
      return lag;
    }
  }

  private Map<TopicPartition, Long> ends(String topic)
      throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(client())) {
      var latest = partitions(topic).stream().collect(toMap(p -> p, _ -> OffsetSpec.latest()));
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }
  }

  private List<TopicPartition> partitions(String topic)
      throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(client())) {
      return admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
          .flatMap(description -> description.partitions().stream())
          .map(partition -> new TopicPartition(topic, partition.partition()))
          .toList();
    }
  }

  private Map<String, Object> client() {
    return Map.of("bootstrap.servers", suite.infrastructure().kafka());
  }
}
