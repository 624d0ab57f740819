package nz.enrolment.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every text of an event that says something of a person: names, numbers, addresses, days, words
/// of their own.
final class PersonalText {
  private static final Pattern TELLING = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
  private static final Set<String> OF_THE_FORM =
      Set.of(
          "shape",
          "question",
          "wording",
          "code",
          "label",
          "origin",
          "unit",
          "statement",
          "title",
          "country",
          "relationship");

  private PersonalText() {}

  static Set<String> of(JsonNode tree) {
    Set<String> texts = new TreeSet<>();
    Stream.of(
            "id",
            "completedAt",
            "identity",
            "birth",
            "contact",
            "emergency",
            "cards",
            "signing",
            "asked")
        .forEach(part -> collect(tree.path(part), texts));
    collect(tree.at("/gender/stated"), texts);
    collect(tree.at("/transfer/previousDoctor"), texts);
    texts.removeIf(text -> !isTelling(text));
    return texts;
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.properties().stream()
        .filter(member -> !OF_THE_FORM.contains(member.getKey()))
        .forEach(member -> collect(member.getValue(), texts));
    node.forEach(item -> collectItem(node, item, texts));
  }

  private static void collectItem(JsonNode parent, JsonNode item, Set<String> texts) {
    if (parent.isArray()) {
      collect(item, texts);
    }
  }

  /// A number of up to four digits may stand in any hash or port.
  private static boolean isTelling(String text) {
    return text.length() > 4 || text.length() > 2 && TELLING.matcher(text).matches();
  }
}
