package nz.enrolment.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.golden.GoldenEvents;

/// Enrolments like the example of the contract, with other questions.
public final class Invented {

  private Invented() {}

  /// The adult, asked only this.
  public static Enrolment asked(Section... sections) {
    return asked("en", sections);
  }

  /// The adult, asked only this, in that language.
  public static Enrolment asked(String language, Section... sections) {
    Enrolment e = GoldenEvents.enrolment("adult-rural");
    return new Enrolment(
        e.id(),
        e.completedAt(),
        e.practice(),
        e.form(),
        language,
        e.identity(),
        e.birth(),
        e.gender(),
        e.ethnicity(),
        e.contact(),
        e.emergency(),
        e.eligibility(),
        e.cards(),
        e.smoking(),
        e.transfer(),
        e.declarations(),
        e.signing(),
        List.of(sections),
        List.of());
  }

  /// A section with one question for each answer.
  public static Section section(String title, Answer... answers) {
    return section(
        title, Arrays.stream(answers).map(answer -> question("Question", answer)).toList());
  }

  /// A section without an intro, in the enrolment's language.
  public static Section section(String title, List<Asked> asked) {
    return new Section(title, Optional.empty(), Optional.empty(), asked);
  }

  /// A question of a practice's own.
  public static Asked question(String wording, Answer answer) {
    return new Asked(wording, wording, Optional.empty(), Optional.empty(), answer, Origin.PATIENT);
  }
}
