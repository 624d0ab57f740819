package nz.enrolment.form.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void are_what_people_call_themselves() {
    assertThat(CodeList.ETHNICITY.also("11111")).contains("Pākehā");
    assertThat(CodeList.ETHNICITY.also("12100")).isEmpty();
  }

  @Test
  void are_the_region_of_an_iwi() {
    assertThat(CodeList.IWI.also("1109")).contains("Te Waipounamu", "South Island");
    assertThat(CodeList.IWI.also("1201")).contains("Wharekauri").doesNotContain("South Island");
  }

  /// A line that no entry begins with is a slip of the pen.
  @Test
  void are_of_an_entry_each() {
    assertThat(SearchWords.lines())
        .hasSizeGreaterThan(15)
        .allSatisfy(line -> assertThat(entries(line)).as(line.toString()).isPositive());
  }

  private static long entries(SearchWords.Line line) {
    return Arrays.stream(CodeList.values())
        .flatMap(list -> list.names().keySet().stream().filter(code -> line.isOf(list, code)))
        .count();
  }
}
