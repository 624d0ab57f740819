package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the questions of a definition stand.
final class QuestionsOf {

  private QuestionsOf() {}

  /// Their pointers, in order, those in groups left out.
  static Stream<String> pointers(JsonNode definition) {
    JsonNode sections = definition.get("sections");
    return IntStream.range(0, sections.size())
        .boxed()
        .flatMap(s ->
            IntStream.range(0, sections.get(s).get("questions").size())
                .mapToObj(q -> "/sections/" + s + "/questions/" + q));
  }
}
