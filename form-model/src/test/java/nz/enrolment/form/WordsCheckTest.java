package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import nz.enrolment.form.generated.GeneratedForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "150 | {'id':'q%d','wording':{'en':'How long did you sleep last night?'},'shape':{'type':'yes-no'}}",
        "10 | {'id':'q%d','wording':{'en':'?'},'shape':{'type':'agreement','statement':{'en':'$'}}}"
      })
  void leave_room_for_answers(int questions, String question) {
    assertThat(form(questions, question).checkWords()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "200 | {'id':'q%d','wording':{'en':'$'},'shape':{'type':'yes-no'}}",
        "200 | {'id':'q%d','wording':{'en':'?','mi':'$'},'shape':{'type':'yes-no'}}",
        "200 | {'id':'q%d','wording':{'en':'?'},'help':{'en':'$'},'shape':{'type':'yes-no'}}",
        "60 | {'id':'q%d','wording':{'en':'?'},'shape':{'type':'agreement','statement':{'en':'$'}}}",
        "100 | {'id':'q%d','wording':{'en':'?'},'shape':{'type':'group','max':1,'questions':[{'id':'a','wording':{'en':'$'},'shape':{'type':'day'}}]}}"
      })
  void leave_none_when_they_fill_the_paper(int questions, String question) {
    assertThat(Example.tuples(form(questions, question).checkWords()))
        .containsExactly(tuple("/sections", "too-long"));
  }

  @Test
  void leave_room_in_any_form_that_somebody_writes() {
    IntStream.range(0, 200)
        .forEach(seed -> assertThat(GeneratedForm.of(seed).form().checkWords()).isEmpty());
  }

  /// `$` stands for a thousand characters, and `'` for a quotation mark.
  private static Form form(int questions, String question) {
    ObjectNode definition = Example.definition();
    ObjectNode section = definition.withArray("sections").addObject();
    section.putObject("title").put("en", "More");
    for (int i = 0; i < questions; i++) {
      JsonNode asked = Example.json(question.formatted(i).replace("$", "words ".repeat(166)));
      section.withArray("questions").add(asked);
    }
    return ((Definition.Defined) Form.define(definition)).form();
  }
}
