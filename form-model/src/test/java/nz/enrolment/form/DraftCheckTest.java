package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nz.enrolment.form.input.InputProblem;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

  private static List<String> problems(String body) {
    return Example.form().checkDraft(1, Example.json(body)).stream()
        .map(problem -> problem.pointer() + " " + problem.code())
        .toList();
  }

  @Test
  void takes_answers_that_are_unfinished_or_wrong() {
    assertThat(problems("{'answers':{'date-of-birth':'1979-02-3','gender':null}}")).isEmpty();
    assertThat(problems("{'language':'mi','answers':{}}")).isEmpty();
  }

  @Test
  void points_to_what_has_no_place_in_the_section() {
    assertThat(problems("{'answers':{'no-such':1,'smoking':'never'}}"))
        .containsExactly("/answers/no-such not-on-form", "/answers/smoking not-on-form");
    assertThat(problems("{'answers':[]}")).containsExactly("/answers wrong-type");
    assertThat(problems("{}")).containsExactly("/answers wrong-type");
    assertThat(problems("{'answers':{},'language':'xx','more':1}"))
        .containsExactlyInAnyOrder("/more unknown-member", "/language unknown-language");
    assertThat(problems("[]")).containsExactly(" wrong-type");
  }

  @Test
  void says_it_in_the_language_of_the_draft() {
    InputProblem problem =
        Example.form()
            .checkDraft(1, Example.json("{'language':'mi','answers':{'no-such':1}}"))
            .getFirst();

    assertThat(problem.detail())
        .isNotEqualTo(
            Example.form()
                .checkDraft(1, Example.json("{'answers':{'no-such':1}}"))
                .getFirst()
                .detail());
  }
}
