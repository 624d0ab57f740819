package nz.enrolment.shell.journal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BinaryOperator;
import nz.enrolment.journal.consume.Watch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Knows which records the consumers of this process have in hand, and since when. One that is in
/// hand for too long holds up its partition: whether it fails again and again or hangs makes no
/// difference to those that wait behind it.
@Singleton
class ConsumerWatch implements Watch {
  private static final int TICK_SECONDS = 5;

  private final InstantSource clock;
  private final Duration longest;
  private final MeterRegistry meters;
  private final MultiGauge ages;
  private final Set<HeldRecord> held = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("consumer-watch").factory());

  /// @param longest that a record may be in hand
  @Inject
  ConsumerWatch(
      @ConfigProperty(name = "journal.stalled-after") Duration longest, MeterRegistry meters) {
    this(longest, meters, InstantSource.system());
  }

  ConsumerWatch(Duration longest, MeterRegistry meters, InstantSource clock) {
    this.longest = longest;
    this.meters = meters;
    this.clock = clock;
    this.ages =
        MultiGauge.builder("journal.record.age")
            .description("How long the oldest record of a partition has been in hand")
            .baseUnit("seconds")
            .register(meters);
  }

  @PostConstruct
  void start() {
    var _ = ticks.scheduleWithFixedDelay(this::tick, TICK_SECONDS, TICK_SECONDS, SECONDS);
  }

  @PreDestroy
  void stop() {
    ticks.shutdownNow();
  }

  @Override
  public Hold hold(String consumer, String topic, int partition, long offset) {
    HeldRecord record = new HeldRecord(consumer, topic, partition, offset, clock.instant());
    held.add(record);
    return () -> {
      held.remove(record);
      record.release();
    };
  }

  @Override
  public void refused(String consumer, String topic, String reason) {
    meters
        .counter("journal.dead.letters", "consumer", consumer, "topic", topic, "reason", reason)
        .increment();
  }

  /// The records that hold up their partitions, longest first.
  List<HeldRecord> stalled() {
    return held.stream()
        .filter(record -> record.age(clock).compareTo(longest) >= 0)
        .sorted(Comparator.comparing(HeldRecord::since))
        .toList();
  }

  /// Its age in words.
  String describe(HeldRecord record) {
    return "offset %d for %d s".formatted(record.offset(), record.age(clock).toSeconds());
  }

  void tick() {
    stalled().forEach(record -> record.tell(record.age(clock)));
    ages.register(
        held.stream()
            .collect(
                toMap(
                    HeldRecord::partitionTags,
                    record -> record,
                    BinaryOperator.minBy(Comparator.comparing(HeldRecord::since))))
            .values()
            .stream()
            .map(this::row)
            .toList(),
        true);
  }

  private MultiGauge.Row<?> row(HeldRecord record) {
    Tags tags = record.partitionTags();
    return MultiGauge.Row.of(tags, record, one -> one.age(clock).toMillis() / 1000.0);
  }
}
