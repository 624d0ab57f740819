package nz.enrolment.form.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhiTest {

  @ParameterizedTest
  @CsvFileSource(resources = "nhi-test-vectors.csv", useHeadersInDisplayName = true)
  void agrees_with_the_national_test_vectors(
      String nhi, String format, int sum, int modulus, int remainder, String check, boolean valid) {
    assertThat(Nhi.parse(nhi).isPresent()).isEqualTo(valid);
  }

  @Test
  void takes_lower_case_and_white_space_as_people_type_them() {
    assertThat(Nhi.parse(" zvu27ke ")).contains(new Nhi("ZVU27KE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ZZZ", "ZZZ00160", "ZIZ0016", "ＺＺＺ0016", "ZZZ٠٠١٦"})
  void refuses_what_is_in_neither_format(String text) {
    assertThat(Nhi.parse(text)).isEmpty();
    assertThatThrownBy(() -> new Nhi(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
