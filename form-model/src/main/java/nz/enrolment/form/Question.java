package nz.enrolment.form;

import java.util.Optional;

/// A question of a form.
///
/// @param id unique on the form, stable over its versions
/// @param known the part of an enrolment that it fills, unless it is the practice's own
/// @param askedWhen always, when empty
record Question(
    String id,
    Optional<Known<?>> known,
    Wording wording,
    Shape shape,
    boolean required,
    Optional<Condition> askedWhen) {

  boolean isAsked(Answered answered) {
    return askedWhen.stream().allMatch(condition -> condition.holds(answered));
  }
}
