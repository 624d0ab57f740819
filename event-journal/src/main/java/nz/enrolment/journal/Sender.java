package nz.enrolment.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Sends batches to Kafka, and knows only two outcomes: every record acknowledged by all replicas
/// in sync, or a failure after which the batch must be sent again by a new sender.
final class Sender implements AutoCloseable {
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(1);

  private final Producer<byte[], byte[]> producer;

  Sender(RelaySettings settings) {
    this.producer =
        new KafkaProducer<>(
            configuration(settings), new ByteArraySerializer(), new ByteArraySerializer());
  }

  /// What delivery depends on comes last, and cannot be set otherwise.
  private static Map<String, Object> configuration(RelaySettings settings) {
    Map<String, Object> configuration = new HashMap<>();
    configuration.put(ProducerConfig.CLIENT_ID_CONFIG, "journal-relay");
    configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    // A dead letter is larger than the record that it holds, which may be as large as a broker
    // takes.
    configuration.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * 1024 * 1024);
    configuration.putAll(settings.producer());
    configuration.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    configuration.put(ProducerConfig.ACKS_CONFIG, "all");
    configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    return configuration;
  }

  /// @throws KafkaException if a record was not acknowledged; others of the batch may have been
  void send(List<Waiting> batch) throws InterruptedException {
    for (List<OutboxRecord> wave : Waves.of(batch)) {
      sendAtOnce(wave);
    }
  }

  private void sendAtOnce(List<OutboxRecord> wave) throws InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (OutboxRecord record : wave) {
      sent.add(producer.send(record.forProducer()));
    }
    for (Future<RecordMetadata> acknowledgement : sent) {
      await(acknowledgement);
    }
  }

  private static void await(Future<RecordMetadata> acknowledgement) throws InterruptedException {
    try {
      acknowledgement.get();
    } catch (ExecutionException e) {
      throw new KafkaException("A record was not acknowledged", e.getCause());
    }
  }

  /// Gives up what is not acknowledged: it is still in the outbox. The producer cannot be closed by
  /// an interrupted thread, so the interruption is set aside meanwhile.
  @Override
  public void close() {
    boolean isInterrupted = Thread.interrupted();
    producer.close(LONGEST_CLOSE);
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
