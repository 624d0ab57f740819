package nz.enrolment.analytics.generalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.LongStream;
import nz.enrolment.analytics.GoldenEvent;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.generated.GeneratedEnrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneralisationTest {
  private static final UUID PRACTICE = UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01");

  @Test
  void a_rural_adult_is_a_man_of_the_older_band() {
    var person = generalised(GoldenEvent.ADULT_RURAL.enrolment());
    assertThat(person.practice()).isEqualTo(PRACTICE);
    assertThat(person.month()).hasToString("2026-11");
    assertThat(person.ageBand()).isEqualTo(AgeBand.OLDER_ADULT);
    assertThat(person.gender()).isEqualTo(GenderCode.MALE);
    assertThat(person.ethnicity()).containsExactly(LevelOneEthnicity.MAORI);
  }

  @Test
  void a_child_of_two_groups_is_in_both() {
    var person = generalised(GoldenEvent.CHILD_BY_AUTHORITY.enrolment());
    assertThat(person.ageBand()).isEqualTo(AgeBand.CHILD);
    assertThat(person.gender()).isEqualTo(GenderCode.FEMALE);
    assertThat(person.ethnicity())
        .containsExactly(LevelOneEthnicity.EUROPEAN, LevelOneEthnicity.MAORI);
  }

  @Test
  void two_pacific_groups_are_one_at_level_one() {
    var person = generalised(GoldenEvent.SEVERAL_ETHNICITIES_AND_CARD.enrolment());
    assertThat(person.gender()).isEqualTo(GenderCode.ANOTHER);
    assertThat(person.ethnicity())
        .containsExactly(LevelOneEthnicity.PACIFIC, LevelOneEthnicity.ASIAN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_enrolment_has_a_place_in_every_group(long seed) {
    assertThat(Generalisation.of(GeneratedEnrolment.of(seed).enrolment()))
        .isInstanceOf(Generalisation.Possible.class);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @CsvSource({
    "2011-11-21, 0-14",
    "2011-11-20, 15-24",
    "2001-11-21, 15-24",
    "2001-11-20, 25-44",
    "1981-11-20, 45-64",
    "1961-11-21, 45-64",
    "1961-11-20, 65-and-over"
  })
  void a_birthday_on_the_day_of_completion_counts(String birth, String band) {
    var person = generalised(GoldenEvent.ADULT_RURAL.with("/birth/day", birth));
    assertThat(person.ageBand().code()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-30T10:59:59Z, 2026-11", "2026-11-30T11:00:00Z, 2026-12"})
  void the_month_is_the_one_in_new_zealand(String completedAt, String month) {
    var person = generalised(GoldenEvent.ADULT_RURAL.with("/completedAt", completedAt));
    assertThat(person.month()).hasToString(month);
  }

  @Test
  void smoking_eligibility_and_language_are_what_was_answered() {
    var person = generalised(GoldenEvent.ADULT_RURAL.enrolment());
    assertThat(person.smoking()).isEqualTo(SmokingStatus.PAST_EX_SMOKER);
    assertThat(person.eligibility()).isEqualTo(EligibilityGroup.CITIZEN);
    assertThat(person.language()).isEqualTo(FormLanguage.ENGLISH);
    assertThat(FormLanguage.of("mi")).isEqualTo(FormLanguage.MAORI);
    assertThat(FormLanguage.of("sm")).isEqualTo(FormLanguage.OTHER);
  }

  @Test
  void every_criterion_is_in_one_group() {
    for (String criterion : "abcdefghij".split("")) {
      assertThat(EligibilityGroup.of(criterion)).isPresent();
    }
    assertThat(EligibilityGroup.of("f")).isEqualTo(EligibilityGroup.of("d"));
    assertThat(EligibilityGroup.of("")).isEmpty();
    assertThat(EligibilityGroup.of("ab")).isEmpty();
    assertThat(EligibilityGroup.of("k")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/birth/day, 2028-01-01, the age is in no band",
    "/birth/day, 1850-01-01, the age is in no band",
    "/gender/code, X, the gender code is unknown",
    "/eligibility/criterion, k, the eligibility criterion is unknown"
  })
  void what_belongs_to_no_group_is_said_without_the_value(
      String pointer, String value, String cause) {
    assertThat(Generalisation.of(GoldenEvent.ADULT_RURAL.with(pointer, value)))
        .isEqualTo(new Generalisation.Impossible(cause));
  }

  @Test
  void it_does_not_print_what_it_holds() {
    assertThat(generalised(GoldenEvent.ADULT_RURAL.enrolment()))
        .hasToString("Generalised[redacted]");
  }

  private static Generalised generalised(Enrolment enrolment) {
    return ((Generalisation.Possible) Generalisation.of(enrolment)).generalised();
  }
}
