package nz.enrolment.form.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.Grammar;
import nz.enrolment.form.question.Condition;
import nz.enrolment.form.question.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That the grammar names each kind that the model has, and no other. What each looks like, the
/// generated forms and enrolments are held against.
class PublishedGrammarTest {
  private static final JsonNode TYPES = Grammar.types();

  @ParameterizedTest
  @ValueSource(strings = {"ShownShape", "ShapeDefinition"})
  void has_each_shape(String type) {
    assertThat(kinds(type).map(kind -> kind.at("/properties/type/const").textValue()))
        .containsExactlyElementsOf(names(Shape.class));
  }

  @Test
  void has_the_answer_to_each_shape() {
    assertThat(
            Json.elements(TYPES.at("/RawAnswer/anyOf"))
                .map(answer -> Optional.ofNullable(answer.get("$ref")).map(JsonNode::textValue)))
        .containsExactlyElementsOf(
            Stream.concat(
                    names(Shape.class).stream()
                        .map(shape -> Optional.of("#/$defs/" + Published.answerType(shape))),
                    Stream.of(Optional.<String>empty()))
                .toList());
  }

  @Test
  void has_each_condition() {
    assertThat(kinds("Condition").map(kind -> kind.get("required").get(0).textValue()))
        .hasSameSizeAs(Condition.class.getPermittedSubclasses())
        .containsExactly("question", "ageUnder", "all", "any", "not");
  }

  private static Stream<JsonNode> kinds(String type) {
    return Json.elements(TYPES.get(type).get("oneOf"))
        .map(kind -> TYPES.get(kind.get("$ref").textValue().substring("#/$defs/".length())));
  }

  /// `partial-day` of `PartialDay`, in the order of the source.
  private static List<String> names(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .map(kind ->
            kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .toList();
  }
}
