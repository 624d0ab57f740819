package nz.enrolment.form.define;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.question.KnownQuestions;
import nz.enrolment.form.question.Question;

/// The questions before a place of the form: those that a condition there may speak of.
final class Scope {

  private final Optional<Scope> around;
  private final References references;
  private final Map<String, EarlierQuestion> earlier = new HashMap<>();

  Scope() {
    this(Optional.empty(), new References());
  }

  private Scope(Optional<Scope> around, References references) {
    this.around = around;
    this.references = references;
  }

  /// The inside of a group: its questions see those around them, and are not seen from there.
  Scope inGroup() {
    return new Scope(Optional.of(this), references);
  }

  boolean isInGroup() {
    return around.isPresent();
  }

  References references() {
    return references;
  }

  Optional<EarlierQuestion> find(String question) {
    return Optional.ofNullable(earlier.get(question))
        .or(() -> around.flatMap(scope -> scope.find(question)));
  }

  /// Puts a question that was read at `input` behind those before it.
  void add(Question question, Input input) {
    question
        .askedWhen()
        .filter(condition -> Contradictions.isNever(condition, this))
        .ifPresent(_ -> input.fail(Fault.NEVER_ASKED));
    if (find(question.id()).isPresent()) {
      repeated(question, input);
    }
    put(question.id(), EarlierQuestion.of(question));
  }

  /// A question of which only the id could be read: later conditions may speak of it all the same.
  void addUnread(String id) {
    put(id, new EarlierQuestion.Unread());
  }

  private void put(String id, EarlierQuestion question) {
    earlier.putIfAbsent(id, question);
    references.declare(id);
  }

  private static void repeated(Question question, Input input) {
    if (question.known().isPresent()) {
      input.at("known").fail(Fault.REPEATED_KNOWN_QUESTION);
    } else {
      input.at("id").fail(Fault.REPEATED_ID);
    }
  }

  /// Reports, at the form's sections, what every enrolment needs and the form does not ask.
  void checkMandatory(Input sections) {
    KnownQuestions.mandatory()
        .filter(known -> !earlier.containsKey(known.id()))
        .forEach(known -> sections.fail(Fault.MANDATORY_QUESTION_MISSING, known.id()));
  }
}
