package nz.enrolment.journal.publish;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;

/// Asks whether topics are there. A producer waits for a topic that it does not know, and every
/// other topic with it, so the question is asked on a thread of its own.
final class TopicCheck {
  private static final long PATIENCE_MILLIS = 1000;

  private final Producer<?, ?> producer;
  private final Map<String, CompletableFuture<?>> answers = new HashMap<>();

  TopicCheck(Producer<?, ?> producer) {
    this.producer = producer;
  }

  /// Returns when the producer knows the topic, at once if it did before. Waits a second the first
  /// time, and not at all for an answer that was already late.
  ///
  /// @throws ExecutionException if the broker has no such topic, or not for us
  /// @throws TimeoutException if it has not answered yet
  void require(String topic) throws InterruptedException, ExecutionException, TimeoutException {
    long patience = answers.containsKey(topic) ? 0 : PATIENCE_MILLIS;
    try {
      answers.computeIfAbsent(topic, this::ask).get(patience, MILLISECONDS);
      answers.remove(topic);
    } catch (ExecutionException e) {
      answers.put(topic, ask(topic));
      throw e;
    }
  }

  private CompletableFuture<?> ask(String topic) {
    return CompletableFuture.runAsync(
        () -> producer.partitionsFor(topic), Thread::startVirtualThread);
  }
}
