package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.Row;

/// Reads the answers to a run of questions: those of a section, or of one row of a group.
final class QuestionsReader {

  private final String language;
  private final AnswerReader answers;

  QuestionsReader(String language) {
    this.language = language;
    this.answers = new AnswerReader(this, language);
  }

  /// What was asked, in order, and how it was answered. What was read is put into `answered` as it
  /// is read, since later questions depend on it.
  List<Asked> read(List<Question> questions, Input input, JsonNode prefill, Answered answered) {
    List<Asked> asked = new ArrayList<>();
    for (Question question : questions) {
      Input at = input.at(question.id());
      if (question.isAsked(answered)) {
        asked.add(ask(question, at, prefill.path(question.id()), answered));
      } else if (!at.isBlank()) {
        at.fail("not-asked", "This was not asked, given the other answers.");
      }
    }
    return asked;
  }

  private Asked ask(Question question, Input input, JsonNode prefill, Answered answered) {
    Answer answer =
        given(question, input)
            .<Answer>flatMap(given -> answers.read(question.shape(), given, prefill, answered))
            .orElseGet(Answer.Unanswered::new);
    answered.put(question, answer);
    return new Asked(
        question.id(), question.wording().in(language), answer, origin(input.node(), prefill));
  }

  private static Optional<Input> given(Question question, Input input) {
    if (question.required()) {
      return input.required();
    }
    return input.isBlank() ? Optional.empty() : Optional.of(input);
  }

  private static Origin origin(JsonNode given, JsonNode prefill) {
    if (prefill.isMissingNode() || prefill.isNull()) {
      return Origin.PATIENT;
    }
    return given.equals(prefill) ? Origin.PREFILLED : Origin.PREFILLED_THEN_CHANGED;
  }

  Optional<Answer> rows(Shape.Group group, Input input, JsonNode prefill, Answered answered) {
    Set<String> ids =
        group.questions().stream().map(Question::id).collect(Collectors.toUnmodifiableSet());
    List<Row> rows = new ArrayList<>();
    for (Input element : input.elements(group.min(), group.max()).toList()) {
      element
          .object()
          .ifPresent(row -> {
            row.allowOnly(ids, "not-on-form", "There is no such question here.");
            JsonNode prefilled = prefill.path(rows.size());
            rows.add(new Row(read(group.questions(), row, prefilled, answered.inRow())));
          });
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
  }
}
