package nz.enrolment.form;

import java.util.Objects;
import java.util.Optional;
import nz.enrolment.form.answer.Answer;

/// A question that every practice asks in the same sense, since a part of the enrolment is made of
/// it. Its shape, its rule and its usual wording come with it.
///
/// @param <A> what it is answered with
final class Known<A extends Answer> {

  private final String id;
  private final Shape shape;
  private final Class<A> type;
  private final boolean mandatory;
  private final Optional<Condition> askedWhen;
  private final Rule<A> rule;

  /// What must hold of an answer beside its shape.
  @FunctionalInterface
  interface Rule<A extends Answer> {
    Optional<Flaw> check(A answer, Answered all);
  }

  /// Why a rule does not hold; see [Problem].
  record Flaw(String code, String detail) {}

  private Known(
      String id,
      Shape shape,
      Class<A> type,
      boolean mandatory,
      Optional<Condition> askedWhen,
      Rule<A> rule) {
    this.id = id;
    this.shape = shape;
    this.type = type;
    this.mandatory = mandatory;
    this.askedWhen = askedWhen;
    this.rule = rule;
  }

  /// Asked of everybody, and checked by its shape alone.
  static <A extends Answer> Known<A> of(String id, Shape shape, Class<A> type, boolean mandatory) {
    return new Known<>(id, shape, type, mandatory, Optional.empty(), Rules::none);
  }

  String id() {
    return id;
  }

  Shape shape() {
    return shape;
  }

  /// Whether every form must have it, and every patient who is asked must answer.
  boolean isMandatory() {
    return mandatory;
  }

  /// When it is asked; always, when empty.
  Optional<Condition> askedWhen() {
    return askedWhen;
  }

  Wording wording() {
    return StandardWording.of(id);
  }

  boolean isAnswer(Answer answer) {
    return type.isInstance(answer);
  }

  A cast(Answer answer) {
    return Objects.requireNonNull(type.cast(answer));
  }

  /// What is wrong with the answer to this question, if there is one.
  Optional<Flaw> check(Answered all) {
    return all.get(this).flatMap(answer -> rule.check(answer, all));
  }

  Known<A> checkedBy(Rule<A> check) {
    return new Known<>(id, shape, type, mandatory, askedWhen, check);
  }

  Known<A> askedWhen(Condition condition) {
    return new Known<>(id, shape, type, mandatory, Optional.of(condition), rule);
  }
}
