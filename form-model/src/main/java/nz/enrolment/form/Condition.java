package nz.enrolment.form;

import java.util.List;
import java.util.Set;

/// When a question is asked, over the answers to earlier ones.
sealed interface Condition {

  /// The answer to `question` is, or contains, one of the codes (`yes` and `no` for yes-no).
  record Is(String question, Set<String> codes) implements Condition {
    public Is {
      codes = Set.copyOf(codes);
    }
  }

  /// The patient is younger than `years` on the day of submission.
  record AgeUnder(int years) implements Condition {}

  record All(List<Condition> conditions) implements Condition {}

  record Any(List<Condition> conditions) implements Condition {}

  record Not(Condition condition) implements Condition {}

  /// Whether it holds for what was answered so far.
  default boolean holds(Answered answered) {
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
