package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nz.enrolment.form.answer.Section;

/// Reads a whole submission: every answer first, then the rules across them, then the typed parts.
final class SubmissionReader {

  private final Form form;
  private final Submission submission;
  private final String language;
  private final Input answers;
  private final Answered answered;

  private SubmissionReader(Form form, Submission submission, String language, Input answers) {
    this.form = form;
    this.submission = submission;
    this.language = language;
    this.answers = answers;
    this.answered = new Answered(submission.day());
  }

  static Reading read(Form form, JsonNode body, Submission submission) {
    List<Problem> problems = new ArrayList<>();
    Input input = Input.root(body, problems);
    if (input.object().isEmpty() || input.at("answers").object().isEmpty()) {
      return new Reading.Refused(problems);
    }
    input.allowOnly("language", "answers");
    var reader =
        new SubmissionReader(form, submission, language(input.at("language")), input.at("answers"));
    List<Section> asked = reader.sections();
    reader.checkRules();
    reader.refuseUnknown();
    return problems.isEmpty()
        ? new Reading.Complete(reader.assembly().enrolment(asked))
        : new Reading.Refused(problems);
  }

  private static String language(Input input) {
    return input.isBlank()
        ? Wording.DEFAULT_LANGUAGE
        : input
            .line(2)
            .filter(DefinitionReader.LANGUAGES::contains)
            .or(() -> input.fail("not-an-option", "Please choose en or mi."))
            .orElse(Wording.DEFAULT_LANGUAGE);
  }

  private List<Section> sections() {
    var reader = new QuestionsReader(language);
    List<Section> sections = new ArrayList<>();
    for (FormSection section : form.sections()) {
      var asked = reader.read(section.questions(), answers, submission.prefill(), answered);
      sections.add(new Section(section.title().in(language), asked));
    }
    return sections;
  }

  private void checkRules() {
    form.questions()
        .forEach(question ->
            question
                .known()
                .flatMap(known -> known.check(answered))
                .ifPresent(flaw -> answers.at(question.id()).fail(flaw.code(), flaw.detail())));
  }

  private void refuseUnknown() {
    answers.allowOnly(
        form.questions().map(Question::id).collect(Collectors.toSet()),
        "not-on-form",
        "There is no such question on this form.");
  }

  private Assembly assembly() {
    return new Assembly(form, submission, language, answered);
  }
}
