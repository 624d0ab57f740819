package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The codes of a question's answers: those that it can have, and those of a raw answer.
final class RawCodes {

  private RawCodes() {}

  /// All that an answer of this shape can have; none when conditions cannot look at it.
  static List<String> possible(JsonNode shape) {
    return switch (shape.get("type").textValue()) {
      case "yes-no" -> List.of("yes", "no");
      case "agreement" -> List.of("yes");
      case "one-of", "some-of" ->
          Json.elements(shape.get("options")).map(o -> o.get("code").textValue()).toList();
      default -> List.of();
    };
  }

  /// Those of a raw answer, leaving out the elements of a list that do not count.
  static Set<String> of(JsonNode shape, JsonNode raw, IntPredicate counts) {
    return switch (shape.get("type").textValue()) {
      case "yes-no" -> Set.of(bare(raw, "answer").booleanValue() ? "yes" : "no");
      case "agreement" -> raw.booleanValue() ? Set.of("yes") : Set.of();
      case "one-of" -> code(raw).collect(Collectors.toSet());
      case "some-of" ->
          IntStream.range(0, raw.size())
              .filter(counts)
              .mapToObj(raw::get)
              .flatMap(RawCodes::code)
              .collect(Collectors.toSet());
      default -> Set.of();
    };
  }

  private static Stream<String> code(JsonNode raw) {
    return Stream.ofNullable(bare(raw, "code").textValue());
  }

  /// What stands in an object when a detail goes with it, and alone otherwise.
  private static JsonNode bare(JsonNode raw, String member) {
    return raw.isObject() ? raw.path(member) : raw;
  }
}
