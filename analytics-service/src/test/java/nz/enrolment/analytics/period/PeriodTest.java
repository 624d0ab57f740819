package nz.enrolment.analytics.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nz.enrolment.analytics.period.Period.Month;
import nz.enrolment.analytics.period.Period.Quarter;
import nz.enrolment.analytics.period.Period.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-01", "2026-12", "2026-Q1", "2026-Q4", "2026", "0001-Q2"})
  void is_written_as_it_is_read(String text) {
    assertThat(Period.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-00",
        "2026-13",
        "2026-Q0",
        "2026-Q5",
        "2026-W47",
        "26",
        "2026-1",
        "2026-q1",
        "2026-11-20",
        "20260",
        " 2026"
      })
  void anything_else_is_none(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11, 2026-12-10T11:00:00Z",
    "2026-Q2, 2026-07-10T12:00:00Z",
    "2026-Q4, 2027-01-10T11:00:00Z",
    "2026, 2027-01-10T11:00:00Z",
    "2028-02, 2028-03-10T11:00:00Z"
  })
  void is_closed_from_midnight_in_new_zealand_ten_days_after_its_last_day(
      String text, Instant closesAt) {
    Period period = Period.parse(text).orElseThrow();
    assertThat(period.closesAt()).isEqualTo(closesAt);
    assertThat(period.isClosedAt(closesAt)).isTrue();
    assertThat(period.isClosedAt(closesAt.minusMillis(1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T10:59:59Z, 2026-11",
    "2026-11-30T11:00:00Z, 2026-12",
    "2026-12-31T11:00:00Z, 2027-01"
  })
  void a_month_is_that_of_new_zealand(Instant instant, YearMonth month) {
    assertThat(Period.month(instant)).isEqualTo(month);
  }

  @Test
  void a_monthly_practice_has_months_and_their_sums() {
    var months = List.of(month(7), month(8), month(9));
    assertThat(Cadence.MONTHLY.parts(month(8))).hasValue(List.of(month(8)));
    assertThat(Cadence.MONTHLY.parts(new Quarter(2026, 3))).hasValue(months);
    assertThat(Cadence.MONTHLY.parts(new Year(2026)).orElseThrow()).hasSize(12);
  }

  @Test
  void a_quarterly_practice_has_no_months() {
    assertThat(Cadence.QUARTERLY.parts(month(8))).isEmpty();
    assertThat(Cadence.QUARTERLY.parts(new Quarter(2026, 3)))
        .hasValue(List.of(new Quarter(2026, 3)));
    assertThat(Cadence.QUARTERLY.parts(new Year(2026)).orElseThrow())
        .hasSize(4)
        .endsWith(new Quarter(2026, 4));
  }

  @Test
  void four_hundred_a_year_are_enough_for_months() {
    assertThat(Cadence.of(399)).isEqualTo(Cadence.QUARTERLY);
    assertThat(Cadence.of(400)).isEqualTo(Cadence.MONTHLY);
  }

  private static Period month(int month) {
    return new Month(YearMonth.of(2026, month));
  }
}
