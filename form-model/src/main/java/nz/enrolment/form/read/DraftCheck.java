package nz.enrolment.form.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.question.FormSection;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.question.Questionnaire;
import nz.enrolment.form.words.Translations;

/// Checks one section of what is still being filled in: whether each answer has its place. The
/// answers themselves may be unfinished or wrong: they are the patient's, until they are submitted.
public final class DraftCheck {

  private DraftCheck() {}

  /// All that is wrong with `body`, in the language that it names if the form has it.
  public static List<InputProblem> check(Questionnaire form, FormSection section, JsonNode body) {
    var named = body.path("language");
    boolean known = form.languages().contains(named.asText());
    var problems = new ProblemCollector(known ? named.asText() : Translations.ENGLISH);
    Input input = Input.root(body, problems);
    if (input.object().isPresent()) {
      input.allowOnly("language", "answers");
      if (!input.at("language").isBlank() && !known) {
        input.at("language").fail(Fault.UNKNOWN_LANGUAGE);
      }
      Set<String> ids = section.questions().stream().map(Question::id).collect(Collectors.toSet());
      input
          .at("answers")
          .object()
          .ifPresent(answers -> answers.allowOnly(ids::contains, Fault.NOT_ON_FORM));
    }
    return problems.found();
  }
}
