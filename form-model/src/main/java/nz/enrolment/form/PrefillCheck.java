package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Checks the answers that a link is to carry one by one. What is still missing is the patient's to
/// answer, and conditions wait for their answers.
final class PrefillCheck {

  private PrefillCheck() {}

  static List<Problem> check(Form form, JsonNode prefill, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    Input input = Input.root(prefill, problems);
    if (input.object().isPresent()) {
      input.allowOnly(
          form.questions().map(Question::id).collect(Collectors.toSet()),
          "not-on-form",
          "There is no such question on this form.");
      form.questions().forEach(question -> check(question, input.at(question.id()), today));
    }
    return problems;
  }

  private static void check(Question question, Input input, LocalDate today) {
    if (!input.isBlank()) {
      var reader = new QuestionsReader(Wording.DEFAULT_LANGUAGE);
      var answered = new Answered(today);
      new AnswerReader(reader, Wording.DEFAULT_LANGUAGE)
          .read(question.shape(), input, Input.nothing(), answered)
          .ifPresent(answer -> answered.put(question, answer));
      question
          .known()
          .flatMap(known -> known.check(answered))
          .ifPresent(flaw -> input.fail(flaw.code(), flaw.detail()));
    }
  }
}
