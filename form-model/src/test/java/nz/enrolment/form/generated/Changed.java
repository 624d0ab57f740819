package nz.enrolment.form.generated;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A JSON tree that differs from another in one place. Only what stands around that place is
/// copied; the rest is shared, so neither tree may be changed any more.
final class Changed {

  private Changed() {}

  /// `tree` with `value` at `pointer`; in a list, at its end, when the pointer is just behind it.
  static JsonNode at(JsonNode tree, String pointer, JsonNode value) {
    return at(tree, JsonPointer.compile(pointer), value);
  }

  private static JsonNode at(JsonNode tree, JsonPointer pointer, JsonNode value) {
    if (pointer.matches()) {
      return value;
    }
    return switch (tree) {
      case ObjectNode object -> {
        String name = pointer.getMatchingProperty();
        yield copy(object).set(name, at(object.path(name), pointer.tail(), value));
      }
      case ArrayNode list -> {
        int index = pointer.getMatchingIndex();
        ArrayNode others = copy(list);
        others.insert(index, at(list.path(index), pointer.tail(), value));
        others.remove(index + 1);
        yield others;
      }
      default -> throw new IllegalArgumentException("nothing at " + pointer);
    };
  }

  /// `tree` without what stands at `pointer`.
  static JsonNode without(JsonNode tree, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode around = tree.at(place.head());
    JsonNode rest =
        switch (around) {
          case ObjectNode object -> copy(object).without(place.last().getMatchingProperty());
          case ArrayNode list -> {
            ArrayNode others = copy(list);
            others.remove(place.last().getMatchingIndex());
            yield others;
          }
          default -> throw new IllegalArgumentException("nothing at " + pointer);
        };
    return at(tree, place.head(), rest);
  }

  private static ObjectNode copy(ObjectNode object) {
    return JsonNodeFactory.instance.objectNode().setAll(object);
  }

  private static ArrayNode copy(ArrayNode list) {
    return JsonNodeFactory.instance.arrayNode().addAll(list);
  }
}
