package nz.enrolment.shell.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.journal.consume.Watch.Hold;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class ConsumerWatchTest {
  private static final String TOPIC = "enrolment-completed.v1";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private Instant now = Instant.parse("2026-11-29T03:00:00Z");
  private final ConsumerWatch watch = new ConsumerWatch(Duration.ofMinutes(1), meters, () -> now);
  private final ConsumerWellness wellness = new ConsumerWellness(watch);

  private void later(int seconds) {
    now = now.plusSeconds(seconds);
    watch.tick();
  }

  @Test
  void a_partition_stands_still_when_its_record_is_in_hand_for_a_minute() {
    try (Hold _ = watch.hold("render", TOPIC, 3, 1234)) {
      later(59);
      assertThat(wellness.call().getStatus()).isEqualTo(Status.UP);

      later(1);
      assertThat(wellness.call().getStatus()).isEqualTo(Status.DOWN);
      assertThat(wellness.call().getData())
          .contains(Map.of("render enrolment-completed.v1 3", "offset 1234 for 60 s"));
    }
    assertThat(wellness.call().getStatus()).isEqualTo(Status.UP);
    assertThat(wellness.call().getData()).isEmpty();
  }

  @Test
  void every_partition_that_stands_still_is_named() {
    try (Hold _ = watch.hold("render", TOPIC, 3, 1);
        Hold _ = watch.hold("render", TOPIC, 4, 2)) {
      later(61);
      try (Hold _ = watch.hold("render", TOPIC, 5, 3)) {
        assertThat(wellness.call().getData().orElseThrow())
            .containsOnlyKeys("render enrolment-completed.v1 3", "render enrolment-completed.v1 4");
      }
    }
  }

  @Test
  void the_age_of_the_oldest_record_of_a_partition_is_measured() {
    Hold older = watch.hold("render", TOPIC, 3, 7);
    later(20);
    Hold newer = watch.hold("render", TOPIC, 3, 7);
    later(10);
    assertThat(age(3)).contains(30.0);

    older.close();
    later(10);
    assertThat(age(3)).contains(20.0);

    newer.close();
    later(1);
    assertThat(age(3)).isEmpty();
  }

  private Optional<Double> age(int partition) {
    return Optional.ofNullable(
            meters
                .find("journal.record.age")
                .tags(
                    "consumer", "render", "topic", TOPIC, "partition", Integer.toString(partition))
                .gauge())
        .map(Gauge::value);
  }

  @Test
  void dead_letters_are_counted_by_reason() {
    watch.refused("render", TOPIC, "parked");
    watch.refused("render", TOPIC, "parked");
    watch.refused("render", TOPIC, "malformed");

    assertThat(
            meters
                .counter(
                    "journal.dead.letters",
                    "consumer",
                    "render",
                    "topic",
                    TOPIC,
                    "reason",
                    "parked")
                .count())
        .isEqualTo(2);
  }
}
