package nz.enrolment.journal.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Sends batches to Kafka. Each record is either acknowledged or held back by the [SendAttempt].
final class Sender implements AutoCloseable {
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(10);
  private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(20);

  /// The producer fails a record after its longest delivery, unless its own thread is dead.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final Producer<byte[], byte[]> producer;
  private final TopicCheck topics;

  Sender(RelaySettings settings) {
    this.producer =
        new KafkaProducer<>(
            configuration(settings), new ByteArraySerializer(), new ByteArraySerializer());
    this.topics = new TopicCheck(producer);
  }

  /// What delivery depends on comes last, and cannot be set otherwise.
  private static Map<String, Object> configuration(RelaySettings settings) {
    Map<String, Object> configuration = new HashMap<>();
    configuration.put(ProducerConfig.CLIENT_ID_CONFIG, "journal-relay");
    configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    // A dead letter is larger than the record that it holds, which may be as large as a broker
    // takes.
    configuration.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 2 * 1024 * 1024);
    // A batch is a transaction's already: Kafka's 5 ms would be waited for in vain.
    configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    configuration.putAll(settings.producer());
    configuration.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    configuration.put(ProducerConfig.ACKS_CONFIG, "all");
    configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // All other keys wait while one partition does not answer.
    configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LONGEST_REQUEST.toMillis());
    configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) LONGEST_DELIVERY.toMillis());
    return configuration;
  }

  /// Sends what the attempt does not hold back, and has it hold back what fails.
  ///
  /// @return the rows whose records were acknowledged, by all replicas in sync
  /// @throws KafkaException if the producer does not answer any more; some may have been sent
  List<OutboxRow> send(List<OutboxRow> batch, SendAttempt attempt) throws InterruptedException {
    for (String topic : topicsOf(batch)) {
      require(topic, attempt);
    }
    List<OutboxRow> acknowledged = new ArrayList<>();
    for (List<OutboxRow> wave : OrderedBatches.of(batch)) {
      acknowledged.addAll(sendAtOnce(wave, attempt));
    }
    return acknowledged;
  }

  private static Set<String> topicsOf(List<OutboxRow> batch) {
    return batch.stream().map(row -> row.record().topic()).collect(Collectors.toSet());
  }

  private void require(String topic, SendAttempt attempt) throws InterruptedException {
    try {
      topics.require(topic);
    } catch (ExecutionException e) {
      attempt.holdTopic(topic, cause(e));
    } catch (TimeoutException e) {
      attempt.holdTopic(topic, e);
    }
  }

  private List<OutboxRow> sendAtOnce(List<OutboxRow> wave, SendAttempt attempt)
      throws InterruptedException {
    List<Sent> sent =
        wave.stream().filter(row -> !attempt.holds(row.record())).map(this::send).toList();
    List<OutboxRow> acknowledged = new ArrayList<>();
    for (Sent one : sent) {
      if (isAcknowledged(one, attempt)) {
        acknowledged.add(one.row());
      }
    }
    return acknowledged;
  }

  private Sent send(OutboxRow row) {
    try {
      return new Sent(row, producer.send(row.record().forProducer()));
    } catch (InterruptException e) {
      throw e;
    } catch (RuntimeException e) {
      return new Sent(row, CompletableFuture.failedFuture(e));
    }
  }

  private static boolean isAcknowledged(Sent sent, SendAttempt attempt)
      throws InterruptedException {
    try {
      sent.acknowledgement().get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
      attempt.acknowledged();
      return true;
    } catch (ExecutionException e) {
      attempt.hold(sent.row().record(), cause(e));
      return false;
    } catch (TimeoutException e) {
      throw new KafkaException("The producer does not answer", e);
    }
  }

  private static Throwable cause(ExecutionException e) {
    return Objects.requireNonNullElse(e.getCause(), e);
  }

  private record Sent(OutboxRow row, Future<RecordMetadata> acknowledgement) {}

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
