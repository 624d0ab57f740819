package nz.enrolment.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void doubles_from_a_fifth_of_a_second_to_five_seconds() {
    Backoff backoff = new Backoff();

    List<Long> millis = Stream.generate(backoff::step).limit(7).map(Duration::toMillis).toList();

    assertThat(millis).containsExactly(200L, 400L, 800L, 1600L, 3200L, 5000L, 5000L);
  }

  @Test
  void begins_anew_after_a_success() {
    Backoff backoff = new Backoff();
    backoff.step();
    backoff.step();

    backoff.reset();

    assertThat(backoff.step()).isEqualTo(Duration.ofMillis(200));
  }
}
