package nz.enrolment.form.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every member of every released example, with each value that parses and that some store or
/// output cannot hold.
class HostileEventsTest {
  private static final Path EXAMPLES = Path.of("../contracts/events/enrolment-completed.v1");
  private static final ObjectMapper TREE =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final String MARK = "Wiremu7f3a";
  private static final String PLACE = "put it here";

  /// Of them no member takes any, whatever it is.
  private static final List<String> FOR_NOBODY =
      List.of(
          "\"" + MARK + "\\u0000\"",
          "\"" + MARK + "\\u0001\"",
          "\"" + MARK + "\\ud800\"",
          "\"\\udc00" + MARK + "\"",
          "\"" + MARK + "\\ufffe\"",
          "\"" + "x".repeat(10_001) + "\"",
          "1e99999999999",
          "-1e2147483647",
          "0.1e-2147483648",
          "1e401",
          "9".repeat(999),
          "9".repeat(1001),
          "\"+300000-01-01T00:00:00Z\\u0000\"",
          "{\"" + MARK + "\":1e99999999999}",
          "[1e99999999999]");

  /// Of them days and instants take none.
  private static final List<String> FOR_NO_TIME =
      List.of(
          "\"+300000-01-01T00:00:00Z\"",
          "\"+10000-01-01T00:00:00Z\"",
          "\"0000-12-31T23:59:59Z\"",
          "\"-0001-01-01T00:00:00Z\"",
          "\"+10000-01-01\"",
          "\"0000-12-31\"",
          "\"-0001-01-01\"",
          "\"0000\"",
          "\"0000-12\"");

  static Stream<String> examples() throws IOException {
    try (var files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".schema.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_value_that_cannot_be_stored_is_malformed_whichever_member_has_it(String example)
      throws IOException {
    for (String hostile : FOR_NOBODY) {
      for (JsonPointer member : members(example)) {
        assertThat(malformed(example, member, hostile))
            .as("%s at %s", hostile, member)
            .doesNotContain(MARK, "9999", "300000");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_year_of_other_than_four_digits_is_malformed(String example) throws IOException {
    for (String hostile : FOR_NO_TIME) {
      for (JsonPointer member : members(example)) {
        if (isTime(example, member)) {
          assertThat(malformed(example, member, hostile)).contains(" at /");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/answer/files/0/bytes",
        "/signing/signature/width",
        "/signing/signature/strokes/0/0/0",
      })
  void a_negative_size_is_malformed(String member) throws IOException {
    assertThat(malformed("every-shape.json", first(member), "-1")).contains(" at /");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"ab12\"", "\"../x\"", "\"file:///etc/passwd\"", "\"https:x\""})
  void a_file_has_a_digest_and_a_url(String hostile) throws IOException {
    for (String member : List.of("sha256", "url")) {
      assertThat(malformed("every-shape.json", first("/answer/files/0/" + member), hostile))
          .contains(" at /");
    }
  }

  private static JsonPointer first(String end) throws IOException {
    return members("every-shape.json").stream()
        .filter(pointer -> pointer.toString().endsWith(end))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_member_that_is_not_known_is_passed_over_whatever_it_holds() throws IOException {
    String later =
        Files.readString(EXAMPLES.resolve("every-shape.json"))
            .replaceAll(
                "\"answer\" ?: \\{",
                "\"answer\": { \"" + MARK + "\" : [1e99999999999, \"\\\\u0000\"],");

    assertThat(later).contains(MARK);
    assertThat(EventCodec.read(EventCodec.COMPLETED, later.getBytes(UTF_8)))
        .isEqualTo(
            EventCodec.read(
                EventCodec.COMPLETED, Files.readAllBytes(EXAMPLES.resolve("every-shape.json"))));
  }

  private static boolean isTime(String example, JsonPointer member) throws IOException {
    String value = tree(example).at(member).asText();
    return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")
        || member.toString().endsWith("/answer/day");
  }

  private static String malformed(String example, JsonPointer member, String hostile)
      throws IOException {
    JsonNode tree = tree(example);
    JsonNode parent = tree.at(member.head());
    switch (parent) {
      case ArrayNode list -> list.set(member.last().getMatchingIndex(), PLACE);
      case ObjectNode object -> object.put(member.last().getMatchingProperty(), PLACE);
      case JsonNode other -> throw new IllegalStateException("no parent: " + other.getNodeType());
    }
    String json = TREE.writeValueAsString(tree).replace("\"" + PLACE + "\"", hostile);
    EnrolmentEvent read = EventCodec.read(type(example), json.getBytes(UTF_8));
    assertThat(read)
        .as("%s at %s of %s", hostile, member, example)
        .isInstanceOf(EnrolmentEvent.Malformed.class);
    return ((EnrolmentEvent.Malformed) read).cause();
  }

  private static String type(String example) {
    return example.equals("erased.json") ? EventCodec.ERASED : EventCodec.COMPLETED;
  }

  private static JsonNode tree(String example) throws IOException {
    return TREE.readTree(EXAMPLES.resolve(example).toFile());
  }

  private static List<JsonPointer> members(String example) throws IOException {
    List<JsonPointer> leaves = new ArrayList<>();
    collect(tree(example), JsonPointer.empty(), leaves);
    return leaves;
  }

  /// Of a signature's hundreds of points the first of each stroke stands for all.
  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> leaves) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              member -> collect(member.getValue(), at.appendProperty(member.getKey()), leaves));
    } else if (node.isArray()) {
      int count = at.toString().contains("/strokes/") ? 1 : node.size();
      for (int i = 0; i < Math.min(count, node.size()); i++) {
        collect(node.get(i), at.appendIndex(i), leaves);
      }
    } else {
      leaves.add(at);
    }
  }
}
