package nz.enrolment.form.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.question.AnswersSoFar;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.question.Shape;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;

/// Reads the answers to a run of questions: those of a section, or of one row of a group.
final class QuestionsReader {

  private final String language;
  private final HiddenAnswers hidden;
  private final Map<UUID, StoredFile> files;
  private final Set<String> dropped = new LinkedHashSet<>();

  QuestionsReader(String language, HiddenAnswers hidden, Map<UUID, StoredFile> files) {
    this.language = language;
    this.hidden = hidden;
    this.files = files;
  }

  /// The ids of questions whose answers were dropped, in the order of the form.
  List<String> dropped() {
    return List.copyOf(dropped);
  }

  /// What was asked, in order, and how it was answered. What was read is put into `answered` as it
  /// is read, since later questions depend on it.
  List<Asked> read(List<Question> questions, Input input, JsonNode prefill, AnswersSoFar answered) {
    List<Asked> asked = new ArrayList<>();
    for (Question question : questions) {
      Input at = input.at(question.id());
      if (question.isAsked(answered)) {
        asked.add(ask(question, at, prefill.path(question.id()), answered));
      } else if (!at.isBlank()) {
        hide(question, at);
      }
    }
    return asked;
  }

  /// Reads the answer to a question whether or not it would be asked.
  void readAlone(Question question, Input input, AnswersSoFar answered) {
    ask(question, input, Input.nothing(), answered);
  }

  private void hide(Question question, Input input) {
    switch (hidden) {
      case REFUSED -> input.fail(Fault.NOT_ASKED);
      case DROPPED -> dropped.add(question.id());
    }
  }

  private Asked ask(Question question, Input input, JsonNode prefill, AnswersSoFar answered) {
    String spoken = question.spokenIn(language);
    Answer answer = answer(question, spoken, input, prefill, answered);
    answered.put(question, answer);
    return new Asked(
        question.id(),
        question.wording().in(spoken),
        question.help().map(help -> help.in(spoken)),
        Optional.of(spoken).filter(other -> !other.equals(language)),
        answer,
        origin(input.node(), prefill));
  }

  private Answer answer(
      Question question, String spoken, Input input, JsonNode prefill, AnswersSoFar answered) {
    if (input.isBlank()) {
      if (question.required()) {
        input.fail(Fault.REQUIRED);
      }
      return new Answer.Unanswered();
    }
    return new AnswerReader(this, spoken, answered)
        .read(question.shape(), input, prefill)
        .orElseGet(Answer.Unanswered::new);
  }

  Optional<StoredFile> file(String id) {
    return files.values().stream().filter(file -> file.id().toString().equals(id)).findFirst();
  }

  private static Origin origin(JsonNode given, JsonNode prefill) {
    if (prefill.isMissingNode() || prefill.isNull()) {
      return Origin.PATIENT;
    }
    return given.equals(prefill) ? Origin.PREFILLED : Origin.PREFILLED_THEN_CHANGED;
  }

  Optional<Answer> rows(Shape.Group group, Input input, JsonNode prefill, AnswersSoFar answered) {
    Set<String> ids = group.questions().stream().map(Question::id).collect(Collectors.toSet());
    List<Row> rows = new ArrayList<>();
    for (Input element : input.elements(group.min(), group.max()).toList()) {
      element
          .object()
          .ifPresent(row -> {
            row.allowOnly(ids::contains, Fault.NOT_ON_FORM);
            JsonNode prefilled = prefill.path(rows.size());
            rows.add(new Row(read(group.questions(), row, prefilled, answered.inRow())));
          });
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Rows(rows));
  }
}
