package nz.enrolment.journal.publish;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nz.enrolment.journal.FailureLog;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One attempt at all that waits, and what it holds back: the rows that failed and, for the order,
/// those behind them. A few seconds after the first failure it is over, and the next one tries them
/// again.
final class SendAttempt {
  private static final Logger log = LoggerFactory.getLogger(SendAttempt.class);

  private final Set<String> topics = new HashSet<>();
  private final Set<OrderingKey> heldKeys = new HashSet<>();
  private final Set<List<String>> logged = new HashSet<>();
  private final Duration retry;
  private long firstFailure; // of System.nanoTime()
  private boolean isProducerInDoubt;
  private boolean isAnythingAcknowledged;

  /// @param retry how long after its first failure it is over
  SendAttempt(Duration retry) {
    this.retry = retry;
  }

  boolean holds(OutboxRecord record) {
    return topics.contains(record.topic()) || heldKeys.contains(OrderingKey.of(record));
  }

  /// Holds the whole topic back.
  void holdTopic(String topic, Throwable failure) {
    note(topic, failure);
    topics.add(topic);
  }

  /// Holds back the record, and as much as fails or must wait with it.
  void hold(OutboxRecord record, Throwable failure) {
    switch (FailureScope.of(failure)) {
      case RECORD -> holdKey(record, failure);
      case TOPIC -> holdTopic(record.topic(), failure);
      case UNKNOWN -> {
        isProducerInDoubt = true;
        holdKey(record, failure);
      }
    }
  }

  private void holdKey(OutboxRecord record, Throwable failure) {
    note(record.topic(), failure);
    heldKeys.add(OrderingKey.of(record));
  }

  /// Logs a kind of failure once: all records of a batch may fail alike.
  private void note(String topic, Throwable failure) {
    if (logged.isEmpty()) {
      firstFailure = System.nanoTime();
    }
    if (logged.add(List.of(topic, failure.getClass().getName()))) {
      FailureLog.log(log, failure, "Could not send to a topic, and will try again", topic);
    }
  }

  void acknowledged() {
    isAnythingAcknowledged = true;
  }

  /// This attempt, or the one after it when it is over.
  ///
  /// @throws KafkaException if it is over and no record came through, perhaps because of the
  ///   producer: one that met a fatal error sends nothing any more
  SendAttempt orNext() {
    if (logged.isEmpty() || System.nanoTime() - firstFailure < retry.toNanos()) {
      return this;
    }
    if (isProducerInDoubt && !isAnythingAcknowledged) {
      throw new KafkaException("No record was acknowledged");
    }
    return new SendAttempt(retry);
  }

  Set<String> heldTopics() {
    return topics;
  }

  /// Beside those of the [#heldTopics].
  Set<OrderingKey> heldOrderingKeys() {
    return heldKeys;
  }
}
