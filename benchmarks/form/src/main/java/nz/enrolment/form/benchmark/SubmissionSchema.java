package nz.enrolment.form.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/// What a JSON Schema can say of a form's submissions: the type of each answer, its length, range
/// or options, and which are always needed.
final class SubmissionSchema {

  private SubmissionSchema() {}

  /// `form` as a page is shown it.
  static Schema of(JsonNode form) {
    ObjectNode root = type("object");
    ObjectNode answers = root.putObject("properties").putObject("answers").put("type", "object");
    ObjectNode properties = answers.putObject("properties");
    ArrayNode required = answers.putArray("required");
    for (JsonNode section : form.get("sections")) {
      for (JsonNode question : section.get("questions")) {
        add(question, properties, required);
      }
    }
    answers.put("additionalProperties", false);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }

  private static void add(JsonNode question, ObjectNode properties, ArrayNode required) {
    String id = question.get("id").textValue();
    properties.set(id, answer(question.get("shape")));
    if (question.get("required").booleanValue() && !question.has("askedWhen")) {
      required.add(id);
    }
  }

  private static ObjectNode answer(JsonNode shape) {
    return switch (shape.get("type").textValue()) {
      case "text" -> type("string").put("maxLength", shape.get("maxLength").intValue());
      case "whole-number" -> range(type("integer"), shape);
      case "decimal" -> range(type("number"), shape);
      case "day" -> type("string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case "partial-day" -> type("string").put("pattern", "^[0-9]{4}(-[0-9]{2}){0,2}$");
      case "yes-no" -> eitherOr(type("boolean"), type("object"));
      case "one-of" -> eitherOr(codes(shape), type("object"));
      case "some-of", "file" -> type("array");
      case "group" -> group(shape);
      case "phone" -> type("string");
      case "agreement" -> type("boolean");
      default -> type("object");
    };
  }

  private static ObjectNode type(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private static ObjectNode range(ObjectNode schema, JsonNode shape) {
    return schema.setAll(
        JsonNodeFactory.instance
            .objectNode()
            .<ObjectNode>set("minimum", shape.get("min"))
            .<ObjectNode>set("maximum", shape.get("max")));
  }

  private static ObjectNode eitherOr(ObjectNode one, ObjectNode other) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("anyOf").add(one).add(other);
    return schema;
  }

  private static ObjectNode codes(JsonNode shape) {
    ObjectNode schema = type("string");
    ArrayNode codes = schema.putArray("enum");
    shape.get("options").forEach(option -> codes.add(option.get("code")));
    return schema;
  }

  private static ObjectNode group(JsonNode shape) {
    ObjectNode row = type("object");
    ObjectNode properties = row.putObject("properties");
    ArrayNode required = row.putArray("required");
    shape.get("questions").forEach(question -> add(question, properties, required));
    return type("array").set("items", row);
  }
}
