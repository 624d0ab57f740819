package nz.enrolment.analytics.generalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-W01", "2026-W53", "2025-W52"})
  void a_week_reads_as_it_is_written(String text) {
    assertThat(Week.parse(text).map(Week::toString)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-W53",
        "2026-W00",
        "2026-W54",
        "2026W47",
        "2026-W47-5",
        "2026-11-20",
        " 2026-W47"
      })
  void a_day_or_a_week_that_is_not_in_its_year_does_not_read(String text) {
    assertThat(Week.parse(text)).isEmpty();
  }
}
