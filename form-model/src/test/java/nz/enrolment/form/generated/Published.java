package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.form.Grammar;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;

/// The grammar that is published, as a validator that knows nothing of our readers.
final class Published {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final JsonNode TYPES = Grammar.types();
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  /// What a schema can tell without knowing the form.
  private static final Set<String> STRUCTURAL =
      Set.of(
          Fault.NOT_AN_OBJECT.code(),
          Fault.UNKNOWN_MEMBER.code(),
          Fault.UNKNOWN_SHAPE.code(),
          Fault.UNKNOWN_CONDITION.code(),
          Fault.BAD_ID.code());

  private Published() {}

  /// What is wrong with `value` as a value of the type.
  static List<Error> faults(String type, JsonNode value) {
    return SCHEMAS.computeIfAbsent(type, Published::schema).validate(value);
  }

  /// What is wrong with the raw answer to a question as one of its shape; none is no fault.
  static List<Error> faultsOfAnswer(Item item, JsonNode answer) {
    if (Input.root(answer, new ProblemCollector("en")).isBlank()) {
      return List.of();
    }
    return Stream.concat(
            faults(answerType(item.type()), answer).stream(),
            Json.elements(answer)
                .flatMap(row ->
                    item.inner().stream()
                        .flatMap(inner -> faultsOfAnswer(inner, row.path(inner.id())).stream())))
        .toList();
  }

  /// `PartialDayAnswer` of a `partial-day`.
  static String answerType(String shape) {
    return Arrays.stream(shape.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", "", "Answer"));
  }

  /// Whether it takes a definition that the reader refuses for its structure.
  static boolean overlooks(Mutation definition) {
    return STRUCTURAL.contains(definition.code())
        && faults("FormDefinition", definition.body()).isEmpty();
  }

  /// Whether it takes a submission that the reader refuses for its structure.
  static boolean overlooks(Mutation submission, List<Item> items) {
    return STRUCTURAL.contains(submission.code())
        && faults("Submission", submission.body()).isEmpty()
        && items.stream()
            .allMatch(item ->
                faultsOfAnswer(item, submission.body().path("answers").path(item.id())).isEmpty());
  }

  private static Schema schema(String type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + type);
    return REGISTRY.getSchema(schema.set("$defs", TYPES));
  }
}
