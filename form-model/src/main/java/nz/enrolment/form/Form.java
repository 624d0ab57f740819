package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nz.enrolment.form.define.DefinitionReader;
import nz.enrolment.form.define.Ids;
import nz.enrolment.form.define.Untranslated;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.question.Letterhead;
import nz.enrolment.form.question.Questionnaire;
import nz.enrolment.form.read.DraftCheck;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.PrefillCheck;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.form.read.SubmissionReader;
import nz.enrolment.form.read.WordsCheck;
import nz.enrolment.form.show.ShownForm;
import nz.enrolment.form.words.Translations;

/// A practice's form: immutable, defined by JSON whose shape is in `contracts/`.
public final class Form {

  private final Questionnaire questionnaire;
  private final List<Untranslated> untranslated;

  private Form(Questionnaire questionnaire, List<Untranslated> untranslated) {
    this.questionnaire = questionnaire;
    this.untranslated = untranslated;
  }

  /// Reads a definition. All its problems come at once.
  public static Definition define(JsonNode definition) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    return DefinitionReader.read(definition, problems)
        .map(read -> new Form(read.questionnaire(), read.untranslated()))
        .<Definition>map(Definition.Defined::new)
        .orElseGet(() -> new Definition.Faulty(problems.found()));
  }

  /// Whether a form could be called so: what no form is called need not be looked for.
  public static boolean isId(String text) {
    return Ids.isId(text);
  }

  /// The form's id within its practice, stable over its versions.
  public String id() {
    return questionnaire.id();
  }

  /// The words that its languages lack, and that are put in English there.
  public List<Untranslated> untranslated() {
    return untranslated;
  }

  /// The form as a page needs it: its definition with every known question spelled out, in the same
  /// JSON.
  public JsonNode show() {
    return ShownForm.of(questionnaire);
  }

  /// Reads what was filled in: `{"language": …, "answers": {question id: raw answer}}`. Total:
  /// whatever the JSON is, the result is a value, with all problems at once.
  public FormReading read(JsonNode body, SubmissionContext submission) {
    return SubmissionReader.read(questionnaire, body, submission);
  }

  /// The problems of the answers that a link is to carry, by question id; none when each is an
  /// answer to its question on the day of `at`, and they go together. Pointers are from the root of
  /// `prefill`.
  public List<InputProblem> checkPrefill(JsonNode prefill, Instant at) {
    return PrefillCheck.check(questionnaire, prefill, SubmissionContext.day(at));
  }

  /// The problem of a form whose own words are so long that they leave no room on paper for
  /// answers; none of any other. What was published before this was checked stays a form.
  public List<InputProblem> checkWords() {
    return WordsCheck.check(questionnaire);
  }

  /// What the practice prints at the head of a document.
  public Letterhead letterhead() {
    return questionnaire.letterhead();
  }

  /// What [#read] would refuse of one section, in the same words and at the same places; whether
  /// other sections are filled in does not matter, but for the answers that this one depends on.
  ///
  /// @param number 1 for the first section
  public List<InputProblem> checkSection(int number, JsonNode body, SubmissionContext submission) {
    return switch (read(body, submission)) {
      case FormReading.Complete _ -> List.of();
      case FormReading.Refused(var problems) ->
          problems.stream().filter(questionnaire.sections().get(number - 1)::holds).toList();
    };
  }

  /// How many sections it has.
  public int sections() {
    return questionnaire.sections().size();
  }

  /// Numbers of the sections that everyone is asked something in, ascending, from 1. Of those who
  /// came to a later one, each has seen them all.
  public List<Integer> sectionsOfEveryone() {
    return questionnaire.sectionsOfEveryone();
  }

  /// The problems of one section of what is still being filled in: `{"language"?: …, "answers":
  /// {question id: raw answer}}`, with questions of that section only. The answers may be
  /// unfinished or wrong.
  ///
  /// @param number 1 for the first section
  public List<InputProblem> checkDraft(int number, JsonNode body) {
    return DraftCheck.check(questionnaire, questionnaire.sections().get(number - 1), body);
  }
}
