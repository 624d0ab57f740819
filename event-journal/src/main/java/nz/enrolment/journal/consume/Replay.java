package nz.enrolment.journal.consume;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// Puts the original of a dead letter back on its topic, after the fix of the consumer that refused
/// it. Consumers that handled it, or a later event of its key, drop it.
public final class Replay {
  private static final Duration LONGEST_READ = Duration.ofSeconds(10);

  private Replay() {}

  /// The command of an operator. Arguments: `<bootstrap servers> <dead-letter topic> <partition>
  /// <offset> [<file of client properties>]`
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 4 || arguments.length > 5) {
      throw new IllegalArgumentException(
          "Expected: bootstrap-servers dead-letter-topic partition offset [client.properties]");
    }
    Map<String, Object> client =
        arguments.length == 5 ? read(Path.of(arguments[4])) : new HashMap<>();
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, arguments[0]);
    int partition = Integer.parseInt(arguments[2]);
    replay(client, new TopicPartition(arguments[1], partition), Long.parseLong(arguments[3]));
  }

  /// Returns when the broker has acknowledged the record.
  ///
  /// @param offset of the letter in the dead-letter topic, not of the original
  /// @throws NoSuchElementException if there is no record at that offset, any more or yet; or, of a
  ///   letter that is a reference, if its topic has forgotten the record
  /// @throws IllegalArgumentException if that record is not a dead letter
  public static void replay(
      String bootstrapServers, String deadLetterTopic, int partition, long offset)
      throws IOException, InterruptedException {
    Map<String, Object> client = new HashMap<>();
    client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    replay(client, new TopicPartition(deadLetterTopic, partition), offset);
  }

  private static void replay(Map<String, Object> client, TopicPartition place, long offset)
      throws IOException, InterruptedException {
    ConsumerRecord<byte[], byte[]> letter = read(client, place, offset);
    send(
        client,
        DeadLetter.isReference(letter)
            ? referred(client, DeadLetter.place(letter))
            : DeadLetter.original(letter));
  }

  private static ProducerRecord<byte[], byte[]> referred(
      Map<String, Object> client, RecordPlace place) {
    ConsumerRecord<byte[], byte[]> record = read(client, place.partition(), place.offset());
    if (!place.holds(record)) {
      throw none(place.partition(), place.offset(), null);
    }
    return DeadLetter.again(place.partition().topic(), record);
  }

  private static ConsumerRecord<byte[], byte[]> read(
      Map<String, Object> client, TopicPartition place, long offset) {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    var bytes = new ByteArrayDeserializer();
    try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
      consumer.assign(List.of(place));
      consumer.seek(place, offset);
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(LONGEST_READ)) {
        if (record.offset() == offset) {
          return record;
        }
      }
    } catch (OffsetOutOfRangeException e) {
      throw none(place, offset, e);
    }
    throw none(place, offset, null);
  }

  private static NoSuchElementException none(
      TopicPartition place, long offset, @Nullable Throwable cause) {
    return new NoSuchElementException(
        "No record at offset %d of %s".formatted(offset, place), cause);
  }

  private static void send(Map<String, Object> client, ProducerRecord<byte[], byte[]> original)
      throws IOException, InterruptedException {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    var bytes = new ByteArraySerializer();
    try (var producer = new KafkaProducer<>(settings, bytes, bytes)) {
      producer.send(original).get();
    } catch (ExecutionException e) {
      throw new IOException("The original was not acknowledged", e.getCause());
    }
  }

  private static Map<String, Object> read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, Object> settings = new HashMap<>();
    properties.forEach((name, value) -> settings.put(name.toString(), value));
    return settings;
  }
}
