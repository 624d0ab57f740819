package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;

/// A form and its definition.
///
/// @param definition as a practice sends it; not to be changed
public record GeneratedForm(ObjectNode definition, Form form) {

  /// A random valid form: every known question that an enrolment needs, some of the others, and own
  /// questions of all shapes, under conditions of all kinds. Its id names the seed, for which it is
  /// always the same.
  public static GeneratedForm of(long seed) {
    return defined(Json.asSent(new RandomForm(new Dice(seed)).definition("form-" + seed)));
  }

  /// The form of a definition, which may be any.
  ///
  /// Throws [AssertionError], with the problems, when the model refuses it.
  public static GeneratedForm defined(ObjectNode definition) {
    return switch (Form.define(definition)) {
      case Definition.Defined(var form) -> new GeneratedForm(definition, form);
      case Definition.Faulty(var problems) ->
          throw new AssertionError(problems + "\n" + definition);
    };
  }

  /// The form's id: all else is long.
  @Override
  public String toString() {
    return form.id();
  }

  /// Its questions, in order.
  List<Item> items() {
    return Item.of(definition, form.show());
  }

  /// BCP 47 tags: those that it names, or else those of its title.
  List<String> languages() {
    JsonNode named = definition.path("languages");
    return named.isEmpty()
        ? definition.get("title").propertyStream().map(Map.Entry::getKey).toList()
        : Json.elements(named).map(JsonNode::textValue).toList();
  }
}
