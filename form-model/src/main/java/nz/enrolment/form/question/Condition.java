package nz.enrolment.form.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When a question is asked, over the answers to earlier ones.
public sealed interface Condition {

  /// The answer to `question` is, or contains, one of the codes (`yes` and `no` for yes-no).
  record Is(String question, Set<String> codes) implements Condition {
    public Is {
      codes = Set.copyOf(codes);
    }
  }

  /// The patient is younger than `years` on the day of submission.
  record AgeUnder(int years) implements Condition {}

  /// Each of them holds.
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /// One of them holds, or several.
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /// It does not hold.
  record Not(Condition condition) implements Condition {}

  /// Both, where there are two.
  static Optional<Condition> both(Optional<Condition> one, Optional<Condition> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(new All(List.of(one.get(), other.get())))
        : one.or(() -> other);
  }

  /// Whether it holds for what was answered so far.
  default boolean holds(AnswersSoFar answered) {
    return switch (this) {
      case Is(var question, var codes) ->
          answered.codes(question).stream().anyMatch(codes::contains);
      case AgeUnder(int years) -> answered.age().stream().anyMatch(age -> age < years);
      case All(var all) -> all.stream().allMatch(each -> each.holds(answered));
      case Any(var any) -> any.stream().anyMatch(each -> each.holds(answered));
      case Not(var not) -> !not.holds(answered);
    };
  }
}
