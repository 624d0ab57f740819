package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// JSON trees, made and taken apart.
final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode list(Collection<? extends JsonNode> elements) {
    return JsonNodeFactory.instance.arrayNode().addAll(elements);
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(list::add);
    return list;
  }

  static ArrayNode texts(String... texts) {
    return texts(List.of(texts));
  }

  static JsonNode text(String text) {
    return JsonNodeFactory.instance.textNode(text);
  }

  static JsonNode number(int number) {
    return JsonNodeFactory.instance.numberNode(number);
  }

  static JsonNode bool(boolean value) {
    return JsonNodeFactory.instance.booleanNode(value);
  }

  static JsonNode nothing() {
    return JsonNodeFactory.instance.nullNode();
  }

  static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /// The same tree as a parser makes it, so that numbers are of the kinds that a service receives.
  static ObjectNode asSent(ObjectNode tree) {
    return (ObjectNode) parsed(tree.toString());
  }

  static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
