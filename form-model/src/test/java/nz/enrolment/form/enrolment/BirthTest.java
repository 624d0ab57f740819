package nz.enrolment.form.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTest {

  @ParameterizedTest
  @CsvSource({
    "2008-02-29, 2026-02-27, 17",
    "2008-02-29, 2026-02-28, 18",
    "2008-02-29, 2024-02-28, 15",
    "2008-02-29, 2024-02-29, 16",
    "2008-11-20, 2026-11-19, 17",
    "2008-11-20, 2026-11-20, 18"
  })
  void counts_completed_years(LocalDate birth, LocalDate on, int age) {
    assertThat(Birth.ageOn(birth, on)).isEqualTo(age);
  }
}
