package nz.enrolment.form.answer;

import java.util.Objects;
import java.util.Optional;

/// A question as it was asked, and what was answered.
///
/// @param question the question's id on its form, stable over the versions of the form
/// @param wording the question in the words in which it was put
/// @param help what stood beside it
/// @param language BCP 47 tag of its words, when it is not the enrolment's: the question was not
///   translated
/// @param answer what was answered, or [Answer.Unanswered]
/// @param origin where the answer came from
public record Asked(
    String question,
    String wording,
    Optional<String> help,
    Optional<String> language,
    Answer answer,
    Origin origin) {
  public Asked {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(help, "help");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(origin, "origin");
  }
}
