package nz.enrolment.form.question;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.words.Translations;
import nz.enrolment.form.words.Wording;

/// A titled run of questions.
///
/// @param intro what stands above its questions
public record FormSection(Wording title, Optional<Wording> intro, List<Question> questions) {
  public FormSection {
    questions = List.copyOf(questions);
  }

  /// `language` if all of its words are in it, else English, so that it is not put in two.
  public String spokenIn(String language) {
    return title.speaks(language) && intro.stream().allMatch(words -> words.speaks(language))
        ? language
        : Translations.ENGLISH;
  }

  /// Whether the problem is of the answer to one of its questions.
  public boolean holds(InputProblem problem) {
    return questions.stream()
        .map(question -> "/answers/" + question.id())
        .anyMatch(answer ->
            problem.pointer().equals(answer) || problem.pointer().startsWith(answer + "/"));
  }

  /// Whether everyone is asked something in it.
  boolean isOfEveryone() {
    return questions.stream().anyMatch(question -> question.askedWhen().isEmpty());
  }
}
