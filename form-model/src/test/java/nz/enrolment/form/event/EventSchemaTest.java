package nz.enrolment.form.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The schemas in `contracts/` are what the codec writes, and the examples are what they describe.
class EventSchemaTest {

  private static final Path EVENTS = Path.of("../contracts/events");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void is_what_the_codec_writes() throws IOException {
    assertSame("enrolment-completed.v1/completed.schema.json", EventCodec.completedSchema());
    assertSame("enrolment-completed.v1/erased.schema.json", EventCodec.erasedSchema());
    assertSame("enrolment-journey.v1/published.schema.json", JourneyCodec.publishedSchema());
    assertSame("enrolment-journey.v1/ended.schema.json", JourneyCodec.endedSchema());
  }

  /// What the codec says is written beside the build's results, to be looked at and copied.
  private static void assertSame(String name, JsonNode schema) throws IOException {
    Path written = Path.of("target", name);
    Files.createDirectories(written.getParent());
    Files.writeString(written, schema.toPrettyString() + "\n");
    assertThat(EVENTS.resolve(name)).hasSameTextualContentAs(written);
  }

  @ParameterizedTest
  @CsvSource({
    "enrolment-completed.v1/adult-rural, enrolment-completed.v1/completed",
    "enrolment-completed.v1/child-by-authority, enrolment-completed.v1/completed",
    "enrolment-completed.v1/several-ethnicities-and-card, enrolment-completed.v1/completed",
    "enrolment-completed.v1/every-shape, enrolment-completed.v1/completed",
    "enrolment-completed.v1/extension, enrolment-completed.v1/completed",
    "enrolment-completed.v1/erased, enrolment-completed.v1/erased",
    "enrolment-document.v1/failed, enrolment-document.v1/failed",
    "enrolment-document.v1/rendered, enrolment-document.v1/rendered",
    "enrolment-delivery.v1/delivered, enrolment-delivery.v1/delivered",
    "enrolment-journey.v1/published, enrolment-journey.v1/published",
    "enrolment-journey.v1/submitted, enrolment-journey.v1/ended",
    "enrolment-journey.v1/left, enrolment-journey.v1/ended"
  })
  void describes_an_example(String example, String schema) throws IOException {
    assertThat(schema(schema).validate(JSON.readTree(read(example + ".json")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/birth", "/birth/day", "/signing/by", "/asked/0/asked/0/answer/shape"})
  void refuses_an_example_without_one_of_its_members(String pointer) throws IOException {
    JsonNode event = JSON.readTree(read("enrolment-completed.v1/adult-rural.json"));
    var member = JsonPointer.compile(pointer);
    ((ObjectNode) event.at(member.head())).remove(member.last().getMatchingProperty());

    assertThat(schema("enrolment-completed.v1/completed").validate(event)).isNotEmpty();
  }

  /// The examples have every member, so that a reader has seen each.
  @Test
  void names_no_member_that_is_in_no_example() throws IOException {
    JsonNode completed = JSON.readTree(read("enrolment-completed.v1/completed.schema.json"));
    Set<String> described = new TreeSet<>();
    completed
        .get("$defs")
        .findParents("properties")
        .forEach(type -> type.get("properties").fieldNames().forEachRemaining(described::add));
    Set<String> seen = new TreeSet<>();
    for (String example : List.of("every-shape", "adult-rural", "extension")) {
      addNames(JSON.readTree(read("enrolment-completed.v1/" + example + ".json")), seen);
    }

    assertThat(seen).isEqualTo(described);
  }

  private static void addNames(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> addNames(child, names));
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(read(name + ".schema.json"));
  }

  private static String read(String name) throws IOException {
    return Files.readString(EVENTS.resolve(name));
  }
}
