package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import nz.enrolment.form.define.Untranslated;
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
          {'known':'gender','askedWhen':{'ageUnder':16}}                            |                 | mandatory-under-condition
          {'known':'name'}                                                          | /known          | repeated-known-question
          {'id':'x','wording':{'en':'X'},'shape':{'type':'colour'}}                 | /shape/type     | unknown-shape
          {'id':'x','wording':{'mi':'X'},'shape':{'type':'day'}}                    | /wording/en     | required
          {'id':'X!','wording':{'en':'X'},'shape':{'type':'day'}}                   | /id             | bad-id
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day','min':1}}            | /shape/min      | unknown-member
          {'id':'x','wording':{'en':'X'},'shape':{'type':'whole-number','min':2,'max':1}} | /shape/max | out-of-range
          {'id':'x','wording':{'en':'X'},'shape':{'type':'text'}}                   | /shape/maxLength | wrong-type
          {'id':'name','wording':{'en':'X'},'shape':{'type':'day'}}                 | /id             | reserved-id
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'question':'y','is':['yes']}} | /askedWhen/question | unknown-question
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'question':'smoking','is':['smoker']}} | /askedWhen/question | asked-later
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'question':'x','is':['yes']}} | /askedWhen/question | cycle
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'question':'gender','is':['Q']}} | /askedWhen/is/0 | no-such-answer
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'when':'always'}} | /askedWhen | unknown-condition
          {'id':'x','wording':{'en':'X'},'shape':{'type':'group','max':2,'questions':[{'known':'email'}]}} | /shape/questions/0/known | known-in-group
          {'id':'x','wording':{'en':'X'},'shape':{'type':'group','max':2,'questions':[{'id':'y','wording':{'en':'Y'},'shape':{'type':'group','max':2,'questions':[]}}]}} | /shape/questions/0/shape | group-in-group
          {'id':'x','wording':{'en':'X'},'shape':{'type':'one-of','options':[{'code':'a','label':{'en':'A'}},{'code':'a','label':{'en':'B'}}]}} | /shape/options/1/code | repeated-id
          {'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'not':{'not':{'not':{'not':{'not':{'ageUnder':3}}}}}}} | /askedWhen/not/not/not/not/not | too-deep
          {'id':'x','wording':{'en':'X','fr':'X'},'shape':{'type':'day'}}           | /wording/fr     | unknown-language
          """)
  void points_at_what_is_wrong_with_a_question(String question, String at, String code) {
    String pointer = Optional.ofNullable(at).orElse("");
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

    question(definition, "{'id':'x','wording':{'en':'X'},'shape':{'type':'colour'}}");
    question(definition, "{'known':'name'}");

    assertThat(faults(definition))
        .containsExactlyInAnyOrder(
            tuple("/letterhead", "wrong-type"),
            tuple("/id", "bad-id"),
            tuple("/colour", "unknown-member"),
            tuple("/sections/1/questions/5/shape/type", "unknown-shape"),
            tuple("/sections/1/questions/6/known", "repeated-known-question"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'all':[{'question':'gender','is':['M']},{'question':'gender','is':['F']}]}",
        "{'all':[{'question':'gender','is':['M']},{'not':{'question':'gender','is':['M','F']}}]}",
        "{'all':[{'question':'iwi','is':['0101']},{'not':{'question':'iwi','is':['0101']}}]}",
        "{'all':[{'ageUnder':5},{'not':{'ageUnder':5}}]}",
        "{'all':[{'question':'gender','is':['M']},{'any':[{'question':'gender','is':['F']},{'question':'gender','is':['O']}]}]}",
        "{'all':[{'question':'boys','is':['yes']},{'question':'gender','is':['F']}]}",
        "{'not':{'any':[{'ageUnder':70},{'not':{'ageUnder':80}},{'not':{'ageUnder':65}}]}}"
      })
  void finds_a_question_that_can_never_be_asked(String condition) {
    ObjectNode definition = Example.definition();
    question(
        definition,
        "{'id':'boys','wording':{'en':'B'},'shape':{'type':'yes-no'},'askedWhen':{'question':'gender','is':['M']}}");
    String never = "{'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':%s}";
    question(definition, never.formatted(condition));

    assertThat(faults(definition)).containsExactly(tuple("/sections/1/questions/6", "never-asked"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'all':[{'question':'gender','is':['M','O']},{'question':'gender','is':['F','O']}]}",
        "{'all':[{'question':'iwi','is':['0101']},{'question':'iwi','is':['0102']}]}",
        "{'all':[{'ageUnder':6},{'not':{'ageUnder':5}}]}",
        "{'any':[{'question':'gender','is':['M']},{'not':{'question':'gender','is':['M']}}]}",
        "{'not':{'all':[{'question':'gender','is':['M']},{'question':'gender','is':['F']}]}}"
      })
  void takes_a_condition_that_some_answers_meet(String condition) {
    ObjectNode definition = Example.definition();
    String sometimes = "{'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':%s}";
    question(definition, sometimes.formatted(condition));

    assertThat(faults(definition)).isEmpty();
  }

  @Test
  void tells_a_cycle_from_a_question_that_is_asked_later() {
    ObjectNode definition = Example.definition();
    String asked =
        "{'id':'%s','wording':{'en':'X'},'shape':{'type':'yes-no'},'askedWhen':{'question':'%s','is':['yes']}}";
    question(definition, asked.formatted("x", "y"));
    question(definition, asked.formatted("y", "z"));
    question(definition, asked.formatted("z", "x"));

    assertThat(faults(definition))
        .containsExactly(
            tuple("/sections/1/questions/5/askedWhen/question", "cycle"),
            tuple("/sections/1/questions/6/askedWhen/question", "cycle"));
  }

  @Test
  void needs_the_question_that_decides_whether_a_known_one_is_asked() {
    ObjectNode definition = Example.definition();
    ArrayNode signing = (ArrayNode) definition.at("/sections/7/questions");
    signing.add(signing.remove(2));

    assertThat(faults(definition))
        .contains(tuple("/sections/7/questions/2/known", "needs-earlier-question"));
  }

  @Test
  void says_only_once_what_is_wrong_with_a_condition() {
    ObjectNode definition = Example.definition();
    question(
        definition,
        "{'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'question':'gender','is':[]}}");

    assertThat(faults(definition))
        .containsExactly(tuple("/sections/1/questions/5/askedWhen/is", "wrong-count"));
  }

  @Test
  void says_nothing_of_conditions_on_a_question_that_does_not_read() {
    ObjectNode definition = Example.definition();
    question(definition, "{'id':'unread','shape':{'type':'yes-no'}}");
    question(
        definition,
        "{'id':'x','wording':{'en':'X'},'shape':{'type':'day'},'askedWhen':{'all':[{'question':'unread','is':['a']},{'question':'unread','is':['b']}]}}");

    assertThat(faults(definition))
        .containsExactly(tuple("/sections/1/questions/5/wording", "wrong-type"));
  }

  @Test
  void takes_no_language_that_is_none() {
    ObjectNode definition = Example.definition();
    ((ObjectNode) definition.get("title")).put("<b>", "x");

    assertThat(faults(definition)).containsExactly(tuple("/title/<b>", "unknown-language"));
  }

  @Test
  void reports_what_is_not_translated() {
    ObjectNode definition = Example.definition();
    question(
        definition,
        "{'id':'x','wording':{'en':'X'},'help':{'en':'H','mi':'Ā'},'shape':{'type':'day'}}");

    assertThat(((Definition.Defined) Form.define(definition)).form().untranslated())
        .contains(
            new Untranslated("/sections/1/questions/5/wording", "mi"),
            new Untranslated("/sections/6/questions/0", "mi"))
        .doesNotContain(new Untranslated("/sections/1/questions/5/help", "mi"));
  }

  @Test
  void asks_the_questions_of_a_section_under_its_condition() {
    ObjectNode definition = Example.definition();
    ((ArrayNode) definition.get("sections"))
        .add(
            Example.json(
                "{'title':{'en':'Children'},'askedWhen':{'ageUnder':5},'questions':["
                    + "{'id':'vaccinated','wording':{'en':'V'},'shape':{'type':'yes-no'}},{'id':'school','wording':{'en':'S'},'shape':{'type':'day'}}]}"));

    JsonNode shown = ((Definition.Defined) Form.define(definition)).form().show();
    assertThat(shown.findValues("askedWhen"))
        .filteredOn(Example.json("{'ageUnder':5}")::equals)
        .hasSize(2);
  }

  private static void question(ObjectNode definition, String question) {
    ((ArrayNode) definition.at("/sections/1/questions")).add(Example.json(question));
  }

  private static List<Tuple> faults(JsonNode definition) {
    return switch (Form.define(definition)) {
      case Definition.Defined _ -> List.of();
      case Definition.Faulty(var problems) -> Example.tuples(problems);
    };
  }
}
