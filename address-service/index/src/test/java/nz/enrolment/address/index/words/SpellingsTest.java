package nz.enrolment.address.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {
  @Test
  void a_street_is_filed_under_its_abbreviation_and_a_saint_under_the_same() {
    assertThat(Spellings.of("Queen Street"))
        .contains("queen", "street", "st")
        .doesNotContain("saint");
    assertThat(Spellings.of("Saint Marys Bay")).contains("saint", "st").doesNotContain("street");
  }

  @Test
  void an_abbreviated_name_is_filed_under_all_that_it_may_stand_for() {
    assertThat(Spellings.of("St Stephens Ave")).contains("st", "saint", "street", "ave", "avenue");
  }

  @Test
  void each_long_vowel_may_be_doubled_by_itself() {
    assertThat(Spellings.of("Ātātū")).contains("atatu", "aatatu", "atatuu", "aataatuu").hasSize(8);
  }

  @Test
  void a_state_highway_is_filed_under_its_short_names() {
    assertThat(Spellings.of("State Highway 1")).contains("sh", "sh1", "1", "hwy");
  }
}
