package nz.enrolment.external.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Patience patience = new Patience(List.of(SECOND, HOUR), Duration.ofMillis(700));

  @Test
  void the_last_pause_repeats() {
    assertThat(patience.afterFailure(1, Duration.ZERO)).isEqualTo(SECOND);
    assertThat(patience.afterFailure(2, Duration.ZERO)).isEqualTo(HOUR);
    assertThat(patience.afterFailure(99, Duration.ZERO)).isEqualTo(HOUR);
  }

  @Test
  void a_destination_may_ask_for_a_longer_pause_but_not_for_a_shorter_one() {
    assertThat(patience.afterFailure(1, Duration.ofSeconds(30))).hasSeconds(30);
    assertThat(patience.afterFailure(2, Duration.ofSeconds(30))).isEqualTo(HOUR);
  }

  @Test
  void a_document_is_asked_for_less_and_less_often() {
    assertThat(patience.forDocument(Duration.ZERO)).hasMillis(700);
    assertThat(patience.forDocument(Duration.ofSeconds(100))).hasSeconds(10);
    assertThat(patience.forDocument(Duration.ofDays(1))).hasSeconds(60);
  }

  @Test
  void a_schedule_without_a_pause_is_refused() {
    assertThatThrownBy(() -> new Patience(List.of(), SECOND))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
