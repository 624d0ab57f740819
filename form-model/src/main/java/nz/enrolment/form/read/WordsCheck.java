package nz.enrolment.form.read;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.Row;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.question.FormSection;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.question.Questionnaire;
import nz.enrolment.form.question.Shape;
import nz.enrolment.form.words.Translations;

/// Checks that a form's own words leave room for answers on paper: whose words do not could only be
/// refused by its patients' enrolments.
public final class WordsCheck {

  private static final int MOST = Extent.MOST / 2;

  private WordsCheck() {}

  /// A problem when they are too long in one of its languages.
  public static List<InputProblem> check(Questionnaire form) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    if (form.languages().stream().anyMatch(language -> extent(form, language) > MOST)) {
      Input.root(Input.nothing(), problems).at("sections").fail(Fault.WORDS_TOO_LONG);
    }
    return problems.found();
  }

  private static long extent(Questionnaire form, String language) {
    return Extent.of(
        form.sections().stream().map(section -> asked(section, language)).toList(), List.of());
  }

  private static Section asked(FormSection section, String language) {
    return new Section(
        section.title().in(language),
        section.intro().map(intro -> intro.in(language)),
        Optional.empty(),
        asked(section.questions(), language));
  }

  private static List<Asked> asked(List<Question> questions, String language) {
    return questions.stream().map(question -> asked(question, language)).toList();
  }

  private static Asked asked(Question question, String language) {
    String spoken = question.spokenIn(language);
    return new Asked(
        question.id(),
        question.wording().in(spoken),
        question.help().map(help -> help.in(spoken)),
        Optional.empty(),
        shortest(question.shape(), spoken),
        Origin.PATIENT);
  }

  /// The answer that brings the fewest words.
  private static Answer shortest(Shape shape, String language) {
    return switch (shape) {
      case Shape.Agreement(var statement) -> new Answer.Agreed(statement.in(language));
      case Shape.Group(var questions, _, _) ->
          new Answer.Rows(List.of(new Row(asked(questions, language))));
      case Shape.Text _,
          Shape.WholeNumber _,
          Shape.Decimal _,
          Shape.Day _,
          Shape.PartialDay _,
          Shape.YesNo _,
          Shape.OneOf _,
          Shape.SomeOf _,
          Shape.PersonName _,
          Shape.Address _,
          Shape.Phone _,
          Shape.Signature _,
          Shape.File _ ->
          new Answer.Unanswered();
    };
  }
}
