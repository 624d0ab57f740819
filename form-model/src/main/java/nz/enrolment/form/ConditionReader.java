package nz.enrolment.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads when a question is asked.
final class ConditionReader {

  private static final int MOST_CODES = 300;
  private static final int MOST_CONDITIONS = 20;
  private static final int OLDEST = 150;

  private ConditionReader() {}

  static Optional<Condition> read(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    Set<String> members =
        input.node().properties().stream()
            .map(member -> member.getKey())
            .collect(Collectors.toSet());
    return switch (String.join(" ", members.stream().sorted().toList())) {
      case "is question" -> is(input);
      case "ageUnder" -> input.at("ageUnder").wholeNumber(1, OLDEST).map(Condition.AgeUnder::new);
      case "all" -> Optional.of(new Condition.All(conditions(input.at("all"))));
      case "any" -> Optional.of(new Condition.Any(conditions(input.at("any"))));
      case "not" -> read(input.at("not")).map(Condition.Not::new);
      default ->
          input.fail(
              "unknown-condition",
              "A condition is one of question with is, ageUnder, all, any, not.");
    };
  }

  private static List<Condition> conditions(Input input) {
    return input.all(MOST_CONDITIONS, ConditionReader::read);
  }

  private static Optional<Condition> is(Input input) {
    var question = DefinitionReader.id(input.at("question"));
    var codes =
        input.at("is").all(MOST_CODES, code -> code.required().flatMap(part -> part.line(64)));
    return question.map(id -> new Condition.Is(id, Set.copyOf(codes)));
  }
}
