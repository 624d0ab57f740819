package nz.enrolment.form.question;

import java.util.Optional;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.words.Translations;
import nz.enrolment.form.words.Wording;

/// A question of a form.
///
/// @param id unique on the form, stable over its versions
/// @param known the part of an enrolment that it fills, unless it is the practice's own
/// @param help what is shown beside it
/// @param required whether it must be answered when it is asked
/// @param askedWhen always, when empty
public record Question(
    String id,
    Optional<KnownQuestion<?>> known,
    Wording wording,
    Optional<Wording> help,
    Shape shape,
    boolean required,
    Optional<Condition> askedWhen) {

  /// Whether it is asked of whom has answered so.
  public boolean isAsked(AnswersSoFar answered) {
    return askedWhen.map(condition -> condition.holds(answered)).orElse(true);
  }

  /// What is wrong with its answer beside its shape, if it is known and was answered.
  public Optional<Fault> check(AnswersSoFar answered) {
    return known.flatMap(question -> question.check(answered));
  }

  /// `language` if all of its words are in it, else English, so that no question is put in two
  /// languages at once.
  public String spokenIn(String language) {
    return wording.speaks(language)
            && help.map(words -> words.speaks(language)).orElse(true)
            && shape.speaks(language)
        ? language
        : Translations.ENGLISH;
  }
}
