package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A form far longer than anybody's.
class LongFormTest {

  /// Each question is asked when the one before it, or behind it, has been answered. Backwards,
  /// only the first has nothing to wait for; forwards all are wrong, and problems end at a
  /// thousand.
  @ParameterizedTest
  @CsvSource({"-1, 1", "1, 1000"})
  void finds_its_way_along_a_chain_of_thousands_of_questions(int step, int problems) {
    ObjectNode definition = Example.definition();
    ArrayNode sections = (ArrayNode) definition.get("sections");
    for (int s = 0; s < 40; s++) {
      ObjectNode section = sections.addObject();
      section.putObject("title").put("en", "S");
      for (int q = 0; q < 200; q++) {
        int number = s * 200 + q;
        section.withArray("questions").add(Example.json(link("q" + number, "q" + (number + step))));
      }
    }

    assertThat(Form.define(definition))
        .isInstanceOfSatisfying(
            Definition.Faulty.class, faulty -> assertThat(faulty.problems()).hasSize(problems));
  }

  private static String link(String id, String earlier) {
    return "{'id':'%s','wording':{'en':'X'},'shape':{'type':'yes-no'},'askedWhen':{'question':'%s','is':['yes']}}"
        .formatted(id, earlier);
  }
}
