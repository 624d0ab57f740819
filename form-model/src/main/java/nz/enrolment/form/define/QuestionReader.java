package nz.enrolment.form.define;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.question.Condition;
import nz.enrolment.form.question.KnownQuestion;
import nz.enrolment.form.question.KnownQuestions;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.words.Wording;

/// Reads the questions of a section, or of a group.
final class QuestionReader {

  private static final int MOST_QUESTIONS = 200;

  private final WordingReader words;
  private final Scope scope;
  private final Optional<Condition> sectionAskedWhen;

  /// `sectionAskedWhen` goes for every one of the questions.
  QuestionReader(WordingReader words, Scope scope, Optional<Condition> sectionAskedWhen) {
    this.words = words;
    this.scope = scope;
    this.sectionAskedWhen = sectionAskedWhen;
  }

  List<Question> all(Input input) {
    return input.all(MOST_QUESTIONS, this::question);
  }

  private Optional<Question> question(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    Optional<Question> question = input.at("known").isBlank() ? own(input) : known(input);
    question.ifPresent(read -> scope.add(read, input));
    return question;
  }

  private Optional<Question> own(Input input) {
    input.allowOnly("id", "wording", "help", "shape", "required", "askedWhen");
    var id = ownId(input.at("id"));
    var wording = words.read(input.at("wording"));
    var help = help(input);
    var askedWhen = askedWhen(id.orElse(""), input);
    var shape = new ShapeReader(words, scope).read(input.at("shape"));
    boolean required = required(input);
    if (wording.isEmpty() || shape.isEmpty()) {
      // Later conditions may speak of it all the same.
      id.ifPresent(scope::addUnread);
      return Optional.empty();
    }
    return id.map(i ->
        new Question(i, Optional.empty(), wording.get(), help, shape.get(), required, askedWhen));
  }

  /// Not the name of a known question: that is the id of the known question itself.
  private static Optional<String> ownId(Input input) {
    return Ids.read(input)
        .flatMap(id ->
            KnownQuestions.byId(id).isPresent() ? input.fail(Fault.RESERVED_ID) : Optional.of(id));
  }

  private Optional<Wording> help(Input input) {
    return input.at("help").optional(words::read);
  }

  private static boolean required(Input input) {
    return input.at("required").optional(Input::yesNo).orElse(false);
  }

  private Optional<Condition> askedWhen(String asker, Input input) {
    var own = new ConditionReader(scope, asker).read(input.at("askedWhen"));
    return Condition.both(sectionAskedWhen, own);
  }

  /// A known question is itself: a form may only word it, require it, and ask it under a condition.
  private Optional<Question> known(Input input) {
    input.allowOnly("id", "known", "wording", "help", "required", "askedWhen");
    var wording = input.at("wording").optional(words::read);
    var help = help(input);
    boolean required = required(input);
    Optional<KnownQuestion<?>> known = named(input.at("known"));
    var askedWhen = askedWhen(known.map(KnownQuestion::id).orElse(""), input);
    known.ifPresent(k -> check(k, askedWhen, input));
    Optional<Question> question =
        known.map(k ->
            new Question(
                k.id(),
                known,
                wording.orElseGet(k::wording),
                help.or(() -> wording.isPresent() ? Optional.empty() : k.help()),
                k.shape(),
                required || k.isRequired(),
                Condition.both(k.askedWhen(), askedWhen)));
    question.filter(_ -> wording.isEmpty()).ifPresent(q -> words.note(q, input));
    return question;
  }

  private static Optional<KnownQuestion<?>> named(Input input) {
    return Optional.ofNullable(input.node().textValue())
        .flatMap(KnownQuestions::byId)
        .or(() -> input.fail(Fault.UNKNOWN_QUESTION));
  }

  private void check(KnownQuestion<?> known, Optional<Condition> askedWhen, Input input) {
    if (!input.at("id").isBlank() && !known.id().equals(input.at("id").node().textValue())) {
      input.at("id").fail(Fault.NOT_ITS_ID);
    }
    if (known.isMandatory() && askedWhen.isPresent()) {
      input.fail(Fault.MANDATORY_UNDER_CONDITION, known.id());
    }
    if (scope.isInGroup()) {
      input.at("known").fail(Fault.KNOWN_IN_GROUP);
    }
    known
        .askedAfter()
        .filter(earlier -> scope.find(earlier).isEmpty())
        .ifPresent(earlier -> input.at("known").fail(Fault.NEEDS_EARLIER_QUESTION, earlier));
  }
}
