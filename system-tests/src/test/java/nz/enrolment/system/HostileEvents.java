package nz.enrolment.system;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Released events of which one member has a value that JSON can say and that something behind may
/// not be able to hold.
///
/// @param enrolment whose documents and deliveries are announced; each completed or erased one is
///   another's
record HostileEvents(String enrolment, Random random) {
  /// In every text, so that it is found wherever a value is repeated.
  static final String MARK = "Wiremu7f3a";

  private static final Path EVENTS = Path.of("../contracts/events");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PLACE = "put it here";

  private static final Map<String, String> TYPES =
      Map.of(
          "erased.json", "nz.enrolment.erased.v1",
          "rendered.json", "nz.enrolment.document-rendered.v1",
          "failed.json", "nz.enrolment.document-failed.v1",
          "delivered.json", "nz.enrolment.delivered.v1");

  private static final List<String> VALUES =
      List.of(
          text("\\u0000"),
          text("\\u0001"),
          text("\\ud800"),
          text("\\udc00\\ud800"),
          text("\\ufffe"),
          text("\\n\\n\\n"),
          text("\\u202e"),
          text("x".repeat(300)),
          text("x".repeat(4000)),
          text("x".repeat(20_000)),
          text("x".repeat(900_000)),
          "\"\"",
          "\" \"",
          "\"+300000-01-01T00:00:00Z\"",
          "\"+10000-01-01\"",
          "\"9999-12-31T23:59:59.999999999Z\"",
          "\"9999-12-31\"",
          "\"0001-01-01T00:00:00Z\"",
          "\"0000-01-01\"",
          "\"-0001-01-01\"",
          "-1",
          "0",
          "2147483647",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "9".repeat(999),
          "1.5",
          "1e400",
          "1e-400",
          "1e2147483647",
          "1e99999999999",
          "0.1e-2147483648",
          "null",
          "true",
          "[]",
          "{}",
          "[[[[\"" + MARK + "\"]]]]",
          "{\"" + MARK + "\":1e99999999999}",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"1-1-1-1-1\"",
          "\"file:///" + MARK + "\"");

  /// @param at which member, in the file
  record HostileEvent(String topic, String type, String key, String at, String json) {
    @Override
    public String toString() {
      return topic + " " + type + " " + at;
    }
  }

  private static String text(String escaped) {
    return "\"" + MARK + escaped + "\"";
  }

  /// All of the topic, or so many of them.
  List<HostileEvent> of(String topic, int most) throws IOException {
    List<HostileEvent> all = new ArrayList<>();
    try (var files = Files.list(EVENTS.resolve(topic))) {
      for (Path file : files.filter(HostileEvents::isExample).sorted().toList()) {
        addAll(topic, file, all);
      }
    }
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(most, all.size()));
  }

  private static boolean isExample(Path file) {
    return !file.toString().endsWith(".schema.json");
  }

  private void addAll(String topic, Path file, List<HostileEvent> all) throws IOException {
    String name = file.getFileName().toString();
    String type = TYPES.getOrDefault(name, "nz.enrolment.completed.v1");
    for (JsonPointer member : members(JSON.readTree(file.toFile()))) {
      String value = VALUES.get(random.nextInt(VALUES.size()));
      List<String> values = name.length() < 15 ? VALUES : List.of(value);
      for (String each : values) {
        all.add(hostile(topic, type, file, member, each));
      }
    }
  }

  private HostileEvent hostile(
      String topic, String type, Path file, JsonPointer member, String value) throws IOException {
    JsonNode event = JSON.readTree(file.toFile());
    boolean isOfTopic = topic.equals(SuiteTopics.COMPLETED);
    String key = isOfTopic ? UUID.randomUUID().toString() : enrolment;
    ((ObjectNode) event).put(event.has("id") ? "id" : "enrolment", key);
    switch (event.at(member.head())) {
      case ObjectNode parent -> parent.put(member.last().getMatchingProperty(), PLACE);
      case ArrayNode parent -> parent.set(member.last().getMatchingIndex(), PLACE);
      case JsonNode other -> throw new IllegalStateException("no parent: " + other.getNodeType());
    }
    String json = JSON.writeValueAsString(event).replace("\"" + PLACE + "\"", value);
    return new HostileEvent(topic, type, key, file.getFileName() + " " + member, json);
  }

  private static List<JsonPointer> members(JsonNode event) {
    List<JsonPointer> members = new ArrayList<>();
    collect(event, JsonPointer.empty(), members);
    return members;
  }

  /// The first element of each list stands for the others.
  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> members) {
    if (!at.equals(JsonPointer.empty())) {
      members.add(at);
    }
    node.properties()
        .forEach(member -> collect(member.getValue(), at.appendProperty(member.getKey()), members));
    if (node.isArray() && !node.isEmpty()) {
      collect(node.get(0), at.appendIndex(0), members);
    }
  }
}
