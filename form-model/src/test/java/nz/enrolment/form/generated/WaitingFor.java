package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the conditions of a definition that look at a question.
final class WaitingFor {

  private WaitingFor() {}

  /// The pointers of the places that name `question`, or that look at the age, when that is the
  /// date of birth.
  static Stream<String> of(JsonNode definition, String question) {
    return within(definition, "", question);
  }

  private static Stream<String> within(JsonNode node, String pointer, String question) {
    if (node.isArray()) {
      return IntStream.range(0, node.size())
          .boxed()
          .flatMap(i -> within(node.get(i), pointer + "/" + i, question));
    }
    return node.propertyStream()
        .flatMap(member ->
            isReference(member.getKey(), member.getValue(), question)
                ? Stream.of(pointer + "/" + member.getKey())
                : within(member.getValue(), pointer + "/" + member.getKey(), question));
  }

  private static boolean isReference(String member, JsonNode value, String question) {
    return switch (member) {
      case "question" -> question.equals(value.textValue());
      case "ageUnder" -> question.equals("date-of-birth");
      default -> false;
    };
  }
}
