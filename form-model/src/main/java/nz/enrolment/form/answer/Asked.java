package nz.enrolment.form.answer;

import java.util.Objects;

/// A question as it was asked, and what was answered.
///
/// @param question the question's id on its form, stable over the versions of the form
/// @param wording the question in the words and language in which it was put
/// @param answer what was answered, or [Answer.Unanswered]
/// @param origin where the answer came from
public record Asked(String question, String wording, Answer answer, Origin origin) {
  public Asked {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(origin, "origin");
  }
}
