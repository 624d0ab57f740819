package nz.enrolment.pipeline.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads the completed enrolments beside the services' own consumers, and notes when each came.
public final class Announced implements AutoCloseable {
  private static final String TOPIC = "enrolment-completed.v1";
  private static final Duration POLL = Duration.ofSeconds(1);

  private final KafkaConsumer<String, byte[]> consumer;
  private final ConcurrentMap<String, Record> records = new ConcurrentHashMap<>();
  private final Thread thread = Thread.ofPlatform().name("announced").unstarted(this::read);

  /// One enrolment's announcement.
  ///
  /// @param appended by the broker's clock, in whole milliseconds
  /// @param read when the first of them came to this process
  /// @param times how often it is on the topic
  public record Record(Instant appended, Instant read, int times) {
    Record again() {
      return new Record(appended, read, times + 1);
    }
  }

  private Announced(KafkaConsumer<String, byte[]> consumer) {
    this.consumer = consumer;
  }

  /// From the topic's beginning. From now on the broker dates its records itself.
  public static Announced from(String kafka) throws ExecutionException, InterruptedException {
    Map<String, Object> client = Map.of("bootstrap.servers", kafka);
    dateByBroker(client);
    var announced =
        new Announced(
            new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer()));
    announced.thread.start();
    return announced;
  }

  private static void dateByBroker(Map<String, Object> client)
      throws ExecutionException, InterruptedException {
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
    var dated = new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
    try (var admin = Admin.create(client)) {
      admin
          .incrementalAlterConfigs(
              Map.of(topic, Set.of(new AlterConfigOp(dated, AlterConfigOp.OpType.SET))))
          .all()
          .get();
    }
  }

  private void read() {
    try (consumer) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(each -> new TopicPartition(TOPIC, each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (true) {
        var polled = consumer.poll(POLL);
        Instant now = Instant.now();
        polled.forEach(record -> note(record, now));
      }
    } catch (WakeupException _) {
      // Closed.
    }
  }

  private void note(ConsumerRecord<String, byte[]> record, Instant now) {
    var first = new Record(Instant.ofEpochMilli(record.timestamp()), now, 1);
    records.merge(record.key(), first, (known, _) -> known.again());
  }

  /// By the enrolment's id.
  public Map<String, Record> records() {
    return Map.copyOf(records);
  }

  @Override
  public void close() throws InterruptedException {
    consumer.wakeup();
    thread.join();
  }
}
