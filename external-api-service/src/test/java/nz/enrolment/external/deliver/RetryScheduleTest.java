package nz.enrolment.external.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final RetrySchedule schedule =
      new RetrySchedule(List.of(SECOND, HOUR), Duration.ofMillis(700), 20);

  @Test
  void the_last_pause_repeats() {
    assertThat(schedule.afterFailure(1, Duration.ZERO)).isEqualTo(SECOND);
    assertThat(schedule.afterFailure(2, Duration.ZERO)).isEqualTo(HOUR);
    assertThat(schedule.afterFailure(99, Duration.ZERO)).isEqualTo(HOUR);
  }

  @Test
  void a_destination_may_ask_for_a_longer_pause_but_not_for_a_shorter_one() {
    assertThat(schedule.afterFailure(1, Duration.ofSeconds(30))).hasSeconds(30);
    assertThat(schedule.afterFailure(2, Duration.ofSeconds(30))).isEqualTo(HOUR);
  }

  @Test
  void a_document_is_asked_for_less_and_less_often() {
    assertThat(schedule.forDocument(Duration.ZERO)).hasMillis(700);
    assertThat(schedule.forDocument(Duration.ofSeconds(100))).hasSeconds(10);
    assertThat(schedule.forDocument(Duration.ofDays(1))).hasSeconds(60);
  }

  @Test
  void a_schedule_without_a_pause_is_refused() {
    assertThatThrownBy(() -> new RetrySchedule(List.of(), SECOND, 20))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_schedule_that_gives_up_before_the_first_attempt_is_refused() {
    assertThatThrownBy(() -> new RetrySchedule(List.of(SECOND), SECOND, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
