package nz.enrolment.form.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Supplier;
import nz.enrolment.form.words.Translations;

/// Puts together the JSON Schema of an event: its named types once, in `$defs`, and what people
/// need to know of a member beside its type, from the resource `descriptions`.
final class Schemas {

  private static final Translations DESCRIPTIONS =
      Translations.load(Schemas.class, "descriptions", Set.of(Translations.ENGLISH));

  private final ObjectNode definitions = empty();

  /// The schema of an event's data.
  static ObjectNode of(String id, String title, Codec<?> codec) {
    var schemas = new Schemas();
    ObjectNode schema =
        schemas
            .empty()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$id", id)
            .put("title", title);
    schema.setAll(codec.schema(schemas));
    schema.set("$defs", schemas.definitions);
    return schema;
  }

  ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  ObjectNode of(String type) {
    return empty().put("type", type);
  }

  /// A reference to the type called `name`, which is described once.
  ObjectNode named(String name, Supplier<ObjectNode> schema) {
    if (!definitions.has(name)) {
      // Its place is taken first: a type may hold itself, and comes before what it holds.
      definitions.set(name, empty());
      definitions.set(name, describe(name, schema.get()));
    }
    return empty().put("$ref", "#/$defs/" + name);
  }

  ObjectNode described(String type, String member, ObjectNode schema) {
    return describe(type + "." + member, schema);
  }

  private static ObjectNode describe(String key, ObjectNode schema) {
    DESCRIPTIONS
        .wording(key)
        .map(words -> words.in(Translations.ENGLISH))
        .ifPresent(words -> schema.put("description", words));
    return schema;
  }
}
