package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A question of a form, as who fills it in meets it.
///
/// @param known its name, when it is a known question
/// @param shape as the shown form has it
/// @param askedWhen the conditions that must all hold: its section's, its own, and the one that
///   comes with a known question
/// @param inner the questions of a group
record Item(
    String id,
    Optional<String> known,
    JsonNode shape,
    boolean required,
    List<JsonNode> askedWhen,
    List<Item> inner) {

  /// The questions of a form in order. Shapes come from the shown form, which spells out known
  /// questions; conditions come from the definition alone.
  static List<Item> of(JsonNode definition, JsonNode shown) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < definition.get("sections").size(); i++) {
      JsonNode section = definition.get("sections").get(i);
      var askedWhen = Optional.ofNullable(section.get("askedWhen"));
      items.addAll(run(section, shown.get("sections").get(i), askedWhen));
    }
    return List.copyOf(items);
  }

  private static List<Item> run(JsonNode of, JsonNode shown, Optional<JsonNode> askedWhen) {
    JsonNode questions = of.get("questions");
    return IntStream.range(0, questions.size())
        .mapToObj(i -> item(questions.get(i), shown.get("questions").get(i), askedWhen))
        .toList();
  }

  private static Item item(JsonNode question, JsonNode shown, Optional<JsonNode> around) {
    String id = shown.get("id").textValue();
    JsonNode shape = shown.get("shape");
    Optional<String> known = Optional.ofNullable(question.path("known").textValue());
    var conditions =
        Stream.of(
                around,
                Optional.ofNullable(question.get("askedWhen")),
                known.flatMap(KnownConditions::of))
            .flatMap(Optional::stream)
            .toList();
    List<Item> inner =
        shape.has("questions") ? run(question.get("shape"), shape, Optional.empty()) : List.of();
    return new Item(id, known, shape, shown.get("required").booleanValue(), conditions, inner);
  }

  /// The name of its shape: `text`, `whole-number`…
  String type() {
    return shape.get("type").textValue();
  }

  boolean isKnown(String name) {
    return known.filter(name::equals).isPresent();
  }
}
