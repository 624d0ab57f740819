package nz.enrolment.form.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T12:00:00+13:00, 2026-11-28T23:00:00Z",
    "2026-11-29t12:00:00.123456789z, 2026-11-29T12:00:00.123456789Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
  })
  void reads_a_date_time_with_its_offset(String text, Instant expected) {
    assertThat(Rfc3339.read(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tomorrow",
        "2026-11-29",
        "2026-11-29T12:00:00",
        "+300000-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59-18:00",
        "-0001-01-01T00:00:00Z",
        "0000-12-31T23:59:59Z",
        "-999999999-01-01T00:00:00+18:00",
        "2026-11-29T12:00:00Z\0",
      })
  void reads_nothing_else(String text) {
    assertThat(Rfc3339.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31T23:59:59-00:01", "0001-01-01T00:00:00+00:01"})
  void looks_at_the_year_in_utc(String text) {
    assertThat(Rfc3339.read(text)).isEmpty();
  }

  @Test
  void reads_nothing_of_nothing() {
    assertThat(Rfc3339.read(null)).isEmpty();
  }
}
