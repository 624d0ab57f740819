package nz.enrolment.form.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.question.AnswersSoFar;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.question.Questionnaire;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;
import nz.enrolment.form.words.Translations;

/// Checks the answers that a link is to carry, or that a draft holds. What is still missing is the
/// patient's to answer, and conditions wait for their answers; but rules across answers that are
/// there already must hold.
public final class PrefillCheck {

  private PrefillCheck() {}

  /// All that is wrong with `answers`, by question id, on a calendar day in New Zealand.
  public static List<InputProblem> check(Questionnaire form, JsonNode answers, LocalDate today) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    Input.root(answers, problems).object().ifPresent(input -> check(form, input, today));
    return problems.found();
  }

  private static void check(Questionnaire form, Input input, LocalDate today) {
    Set<String> ids = form.questions().map(Question::id).collect(Collectors.toSet());
    input.allowOnly(ids::contains, Fault.NOT_ON_FORM);
    var reader = new QuestionsReader(Translations.ENGLISH, HiddenAnswers.REFUSED, Map.of());
    var answered = new AnswersSoFar(today);
    form.questions()
        .filter(question -> !input.at(question.id()).isBlank())
        .forEach(question -> reader.readAlone(question, input.at(question.id()), answered));
    form.questions().forEach(question -> checkRule(question, input, answered));
  }

  private static void checkRule(Question question, Input input, AnswersSoFar answered) {
    question.check(answered).ifPresent(fault -> input.at(question.id()).fail(fault));
  }
}
