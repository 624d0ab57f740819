package nz.enrolment.form.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.question.AnswersSoFar;
import nz.enrolment.form.question.FormSection;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.question.Questionnaire;
import nz.enrolment.form.words.Translations;

/// Reads a whole submission: every answer first, then the rules across them, then the typed parts.
public final class SubmissionReader {

  private final Questionnaire form;
  private final SubmissionContext submission;
  private final String language;
  private final QuestionsReader questions;
  private final AnswersSoFar answered;

  private SubmissionReader(Questionnaire form, SubmissionContext submission, String language) {
    this.form = form;
    this.submission = submission;
    this.language = language;
    this.questions = new QuestionsReader(language, submission.hidden(), submission.files());
    this.answered = new AnswersSoFar(submission.day());
  }

  /// Total: whatever the JSON is, the result is a value.
  public static FormReading read(Questionnaire form, JsonNode body, SubmissionContext submission) {
    String language = language(form, body).orElse(Translations.ENGLISH);
    var problems = new ProblemCollector(language);
    Input input = Input.root(body, problems);
    if (input.object().isEmpty()) {
      return new FormReading.Refused(problems.found());
    }
    input.allowOnly("language", "answers");
    if (!input.at("language").isBlank() && language(form, body).isEmpty()) {
      input.at("language").fail(Fault.UNKNOWN_LANGUAGE);
    }
    return input
        .at("answers")
        .object()
        .flatMap(
            answers -> new SubmissionReader(form, submission, language).read(answers, problems))
        .orElseGet(() -> new FormReading.Refused(problems.found()));
  }

  private static Optional<String> language(Questionnaire form, JsonNode body) {
    return Optional.ofNullable(body.path("language").textValue())
        .filter(form.languages()::contains);
  }

  private Optional<FormReading> read(Input answers, ProblemCollector problems) {
    List<Section> sections = sections(answers);
    checkRules(answers);
    refuseUnknown(answers);
    if (problems.isEmpty() && Extent.of(sections, questions.dropped()) > Extent.MOST) {
      answers.at(Extent.longest(sections).question()).fail(Fault.TOO_LONG_TOGETHER);
    }
    return problems.isEmpty()
        ? Optional.of(new FormReading.Complete(enrolment(sections)))
        : Optional.empty();
  }

  private List<Section> sections(Input answers) {
    List<Section> sections = new ArrayList<>();
    for (FormSection section : form.sections()) {
      var asked = questions.read(section.questions(), answers, submission.prefill(), answered);
      if (!asked.isEmpty()) {
        sections.add(section(section, asked));
      }
    }
    return sections;
  }

  private Section section(FormSection section, List<Asked> asked) {
    String spoken = section.spokenIn(language);
    return new Section(
        section.title().in(spoken),
        section.intro().map(intro -> intro.in(spoken)),
        Optional.of(spoken).filter(other -> !other.equals(language)),
        asked);
  }

  private void checkRules(Input answers) {
    form.questions()
        .forEach(question ->
            question.check(answered).ifPresent(fault -> answers.at(question.id()).fail(fault)));
  }

  private void refuseUnknown(Input answers) {
    Set<String> ids = form.questions().map(Question::id).collect(Collectors.toSet());
    answers.allowOnly(ids::contains, Fault.NOT_ON_FORM);
  }

  private Enrolment enrolment(List<Section> sections) {
    return new EnrolmentAssembler(form, submission, language, answered)
        .enrolment(sections, questions.dropped());
  }
}
