package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDefinitionTest {

  @Test
  void takes_the_standard_form() {
    assertThat(Form.define(Example.definition())).isInstanceOf(Definition.Defined.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "'x'", "{}", "{'sections':[]}", "{'sections':[{}]}"})
  void refuses_what_is_no_definition(String json) {
    assertThat(faults(Example.json(json))).isNotEmpty();
  }

  @Test
  void needs_every_mandatory_part_of_an_enrolment() {
    ObjectNode definition = Example.definition();
    ((ArrayNode) definition.get("sections")).remove(0);

    assertThat(faults(definition))
        .filteredOn(tuple("/sections", "mandatory-question-missing")::equals)
        .hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'known':'shoe-size'}                                                     | /known          | unknown-question
          {'known':'name','id':'nom'}                                               | /id             | not-its-id
          {'known':'gender','askedWhen':{'ageUnder':16}}                            | /askedWhen      | mandatory
          {'id':'x','wording':{'en':'X'},'shape':{'type':'colour'}}                 | /shape/type     | unknown-shape
          {'id':'x','wording':{'mi':'X'},'shape':{'type':'day'}}                    | /wording/en     | required
          {'id':'X!','wording':{'en':'X'},'shape':{'type':'day'}}                   | /id             | bad-id
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day','min':1}}            | /shape/min      | unknown-member
          {'id':'x','wording':{'en':'X'},'shape':{'type':'whole-number','min':2,'max':1}} | /shape/max | out-of-range
          {'id':'x','wording':{'en':'X'},'shape':{'type':'text'}}                   | /shape/maxLength | wrong-type
          {'id':'name','wording':{'en':'X'},'shape':{'type':'day'}}                 | /id             | repeated-id
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'question':'y','is':['yes']}} | /askedWhen | not-an-earlier-question
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'question':'gender','is':['Q']}} | /askedWhen | not-an-option
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'when':'always'}} | /askedWhen | unknown-condition
          {'id':'x','wording':{'en':'X'},'shape':{'type':'group','max':2,'questions':[{'known':'email'}]}} | /shape/questions/0 | known-in-group
          """)
  void points_at_what_is_wrong_with_a_question(String question, String pointer, String code) {
    ObjectNode definition = Example.definition();
    ((ArrayNode) definition.at("/sections/1/questions")).add(Example.json(question));
    int last = definition.at("/sections/1/questions").size() - 1;

    assertThat(faults(definition)).contains(tuple("/sections/1/questions/" + last + pointer, code));
  }

  @Test
  void finds_all_problems_at_once() {
    ObjectNode definition = Example.definition();
    definition.remove("letterhead");
    definition.put("id", "Not An Id");
    definition.put("colour", "red");

    assertThat(faults(definition))
        .containsExactlyInAnyOrder(
            tuple("/letterhead", "wrong-type"),
            tuple("/id", "bad-id"),
            tuple("/colour", "unknown-member"));
  }

  private static List<Tuple> faults(JsonNode definition) {
    return switch (Form.define(definition)) {
      case Definition.Defined _ -> List.of();
      case Definition.Faulty(var problems) -> Example.tuples(problems);
    };
  }
}
