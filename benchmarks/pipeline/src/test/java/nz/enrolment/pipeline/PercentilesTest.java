package nz.enrolment.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

  @Test
  void of_a_hundred_times_the_99th_is_p99_in_milliseconds() {
    var times = Percentiles.of(LongStream.rangeClosed(1, 100).map(ms -> (101 - ms) * 1_000_000));

    assertThat(times.of(50)).isEqualTo(50);
    assertThat(times.of(99)).isEqualTo(99);
    assertThat(times.of(100)).isEqualTo(100);
  }

  @Test
  void of_few_times_p99_is_the_largest() {
    assertThat(Percentiles.of(LongStream.of(3_000_000, 1_500_000)).of(99)).isEqualTo(3);
  }

  @Test
  void of_no_times_there_is_no_number() {
    assertThat(Percentiles.of(LongStream.empty()).of(50)).isNaN();
  }
}
