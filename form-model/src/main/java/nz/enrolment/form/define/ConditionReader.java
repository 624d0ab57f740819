package nz.enrolment.form.define;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.question.Condition;
import nz.enrolment.form.question.KnownQuestions;

/// Reads when a question is asked, and notes which questions it waits for.
final class ConditionReader {

  private static final int MOST_CODES = 300;
  private static final int MOST_CONDITIONS = 20;
  private static final int DEEPEST = 5;
  private static final int OLDEST = 150;

  private final Scope scope;
  private final String asker;

  /// `asker` is the id of the question that is asked when the condition holds.
  ConditionReader(Scope scope, String asker) {
    this.scope = scope;
    this.asker = asker;
  }

  Optional<Condition> read(Input input) {
    return input.optional(present -> read(present, 1));
  }

  private Optional<Condition> read(Input input, int depth) {
    if (depth > DEEPEST) {
      return input.fail(Fault.TOO_DEEP, DEEPEST);
    }
    return input.object().flatMap(object -> condition(object, depth));
  }

  private Optional<Condition> condition(Input input, int depth) {
    Set<String> members = new TreeSet<>();
    input.node().fieldNames().forEachRemaining(members::add);
    return switch (String.join(" ", members)) {
      case "is question" -> is(input);
      case "ageUnder" -> ageUnder(input.at("ageUnder"));
      case "all" -> conditions(input.at("all"), depth).map(Condition.All::new);
      case "any" -> conditions(input.at("any"), depth).map(Condition.Any::new);
      case "not" -> read(input.at("not"), depth + 1).map(Condition.Not::new);
      default -> input.fail(Fault.UNKNOWN_CONDITION);
    };
  }

  private Optional<List<Condition>> conditions(Input input, int depth) {
    return whole(input, input.all(MOST_CONDITIONS, each -> read(each, depth + 1)));
  }

  /// A condition of which a part does not read is none: nothing can be said of when it holds.
  private static <T> Optional<List<T>> whole(Input input, List<T> read) {
    return Optional.of(read).filter(_ -> !read.isEmpty() && read.size() == input.node().size());
  }

  private Optional<Condition> ageUnder(Input input) {
    waitFor(KnownQuestions.DATE_OF_BIRTH.id(), input);
    return input.wholeNumber(1, OLDEST).map(Condition.AgeUnder::new);
  }

  private Optional<Condition> is(Input input) {
    Optional<String> question = Ids.read(input.at("question"));
    Optional<EarlierQuestion> earlier = question.flatMap(id -> waitFor(id, input.at("question")));
    Input is = input.at("is");
    Optional<List<String>> codes = whole(is, is.all(MOST_CODES, code -> code(code, earlier)));
    return question.flatMap(id -> codes.map(all -> new Condition.Is(id, Set.copyOf(all))));
  }

  private Optional<EarlierQuestion> waitFor(String question, Input place) {
    scope.references().add(asker, question);
    Optional<EarlierQuestion> earlier = scope.find(question);
    if (earlier.isEmpty()) {
      scope.references().addUnresolved(asker, question, place);
    }
    return earlier;
  }

  private static Optional<String> code(Input input, Optional<EarlierQuestion> question) {
    return input
        .required()
        .flatMap(present -> present.line(64))
        .flatMap(
            code -> canBe(question, code) ? Optional.of(code) : input.fail(Fault.NO_SUCH_ANSWER));
  }

  private static boolean canBe(Optional<EarlierQuestion> question, String code) {
    return !(question.orElse(null) instanceof EarlierQuestion.Known(var codes, _, _))
        || codes.contains(code);
  }
}
