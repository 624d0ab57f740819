package nz.enrolment.form.question;

import java.util.Objects;
import java.util.Optional;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.words.Wording;

/// A question that every practice asks in the same sense, since a part of the enrolment is made of
/// it. Its shape, its rule and its usual wording come with it.
///
/// @param <A> what it is answered with
public final class KnownQuestion<A extends Answer> {

  private final String id;
  private final Shape shape;
  private final Class<A> type;
  private final Need need;
  private final Optional<Condition.Is> askedWhen;
  private final Rule<A> rule;

  /// How much an enrolment depends on it.
  enum Need {
    /// Every form has it, and who is asked must answer.
    ENROLMENT,
    /// Who is asked must answer.
    ASKED,
    /// It may be left empty.
    NONE
  }

  /// What must hold of an answer beside its shape.
  @FunctionalInterface
  interface Rule<A extends Answer> {
    Optional<Fault> check(A answer, AnswersSoFar all);
  }

  private KnownQuestion(
      String id,
      Shape shape,
      Class<A> type,
      Need need,
      Optional<Condition.Is> askedWhen,
      Rule<A> rule) {
    this.id = id;
    this.shape = shape;
    this.type = type;
    this.need = need;
    this.askedWhen = askedWhen;
    this.rule = rule;
  }

  /// Asked of everybody, and checked by its shape alone.
  static <A extends Answer> KnownQuestion<A> of(String id, Shape shape, Class<A> type, Need need) {
    return new KnownQuestion<>(id, shape, type, need, Optional.empty(), Rules::none);
  }

  KnownQuestion<A> checkedBy(Rule<A> check) {
    return new KnownQuestion<>(id, shape, type, need, askedWhen, check);
  }

  KnownQuestion<A> askedWhen(Condition.Is condition) {
    return new KnownQuestion<>(id, shape, type, need, Optional.of(condition), rule);
  }

  /// Its name, which is also its id on every form.
  public String id() {
    return id;
  }

  /// What its answer can be.
  public Shape shape() {
    return shape;
  }

  /// Whether every form must have it.
  public boolean isMandatory() {
    return need == Need.ENROLMENT;
  }

  /// Whether it must be answered when it is asked.
  public boolean isRequired() {
    return need != Need.NONE;
  }

  /// When it is asked; always, when empty.
  public Optional<Condition> askedWhen() {
    return askedWhen.map(condition -> condition);
  }

  /// The known question that must come before it, since its answer decides whether this is asked.
  public Optional<String> askedAfter() {
    return askedWhen.map(Condition.Is::question);
  }

  /// How it is usually put.
  public Wording wording() {
    return StandardWording.of(id);
  }

  /// What usually stands beside it.
  public Optional<Wording> help() {
    return StandardWording.find(id + ".help");
  }

  /// What is wrong with the answer to this question, if it was answered.
  public Optional<Fault> check(AnswersSoFar all) {
    return all.get(this).flatMap(answer -> rule.check(answer, all));
  }

  Optional<A> cast(Answer answer) {
    return type.isInstance(answer)
        ? Optional.of(Objects.requireNonNull(type.cast(answer)))
        : Optional.empty();
  }
}
