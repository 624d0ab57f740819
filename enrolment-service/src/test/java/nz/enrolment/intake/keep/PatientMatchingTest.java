package nz.enrolment.intake.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nz.enrolment.form.answer.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientMatchingTest {
  private static final LocalDate BIRTH = LocalDate.of(1979, 4, 30);

  private static String key(String given, String family) {
    return PatientMatching.key(name(given, family), BIRTH);
  }

  private static PersonName name(String given, String family) {
    return new PersonName(Optional.of(given), Optional.empty(), family);
  }

  @ParameterizedTest
  @CsvSource({
    "Hēmi,    Tāwhiri,      Hemi,     TAWHIRI",
    "Anne-Marie, O'Brien,   annemarie, Obrien",
    "José,    Müller,       José,    Müller",
    "Mele,    Tu‘i pulotu,  mele,     Tuipulotu"
  })
  void is_the_same_however_the_name_is_written(
      String given, String family, String sameGiven, String sameFamily) {
    assertThat(key(given, family)).isEqualTo(key(sameGiven, sameFamily));
  }

  @Test
  void is_another_for_another_name_or_day() {
    String key = key("Hemi", "Tawhiri");

    assertThat(key("Hema", "Tawhiri")).isNotEqualTo(key);
    assertThat(key("Hemi", "Tawhira")).isNotEqualTo(key);
    assertThat(key("HemiT", "awhiri")).isNotEqualTo(key);
    assertThat(PatientMatching.key(name("Hemi", "Tawhiri"), BIRTH.plusDays(1))).isNotEqualTo(key);
  }

  @Test
  void keeps_letters_of_every_script() {
    assertThat(key("小明", "王")).isEqualTo("王|小明|1979-04-30");
    assertThat(key("小明", "王")).isNotEqualTo(key("小红", "王"));
  }

  @Test
  void has_no_given_name_when_there_is_none() {
    assertThat(
            PatientMatching.key(
                new PersonName(Optional.empty(), Optional.empty(), "Tāwhiri"), BIRTH))
        .isEqualTo("tawhiri||1979-04-30");
  }
}
