package nz.enrolment.shell.journal;

import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// A record that a consumer has in hand. It is the same as no other, since two threads may have one
/// record in hand while its partition changes hands.
final class HeldRecord {
  private static final Logger log = LoggerFactory.getLogger(ConsumerWatch.class);

  private final String consumer;
  private final String topic;
  private final int partition;
  private final long offset;
  private final Instant since;
  private final AtomicBoolean isTold = new AtomicBoolean();

  HeldRecord(String consumer, String topic, int partition, long offset, Instant since) {
    this.consumer = consumer;
    this.topic = topic;
    this.partition = partition;
    this.offset = offset;
    this.since = since;
  }

  long offset() {
    return offset;
  }

  Instant since() {
    return since;
  }

  Duration age(InstantSource clock) {
    return Duration.between(since, clock.instant());
  }

  /// What the partition is called on a health page.
  String partitionName() {
    return "%s %s %d".formatted(consumer, topic, partition);
  }

  Tags partitionTags() {
    return Tags.of("consumer", consumer, "topic", topic, "partition", Integer.toString(partition));
  }

  /// Logs once that it holds up its partition.
  void tell(Duration age) {
    if (!isTold.getAndSet(true)) {
      place(log.atError())
          .addKeyValue("seconds", age.toSeconds())
          .log("A record holds up its partition: it is neither handled nor refused");
    }
  }

  /// Logs the end of what was logged.
  void release() {
    if (isTold.get()) {
      place(log.atInfo()).log("A record that held up its partition no longer does");
    }
  }

  private LoggingEventBuilder place(LoggingEventBuilder builder) {
    return builder
        .addKeyValue("consumer", consumer)
        .addKeyValue("topic", topic)
        .addKeyValue("partition", partition)
        .addKeyValue("offset", offset);
  }
}
