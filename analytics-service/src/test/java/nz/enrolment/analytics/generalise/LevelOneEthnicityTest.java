package nz.enrolment.analytics.generalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nz.enrolment.form.code.CodeList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelOneEthnicityTest {

  @Test
  void every_code_of_the_national_list_has_a_group_and_every_group_a_code() {
    var groups = CodeList.ETHNICITY.names().keySet().stream().map(LevelOneEthnicity::of).toList();
    assertThat(groups).doesNotContain(Optional.empty());
    assertThat(groups.stream().distinct()).hasSameSizeAs(LevelOneEthnicity.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "71111", "2111x", "211111"})
  void anything_else_has_none(String code) {
    assertThat(LevelOneEthnicity.of(code)).isEmpty();
  }
}
