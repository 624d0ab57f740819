package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nz.enrolment.intake.token.SignedTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sends what no store can hold, in every place of every example of the OpenAPI document that is
/// accepted, and in every parameter of its operation: nothing fails, what is refused says where,
/// and nothing of it is in a log of the service or of its database.
///
/// `-Dvalues.seed=` repeats a run.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class EveryValueIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = Long.getLong("values.seed", new Random().nextLong());

  private static final List<String> COLUMNS =
      List.of("nhi", "name.family", "former-names", "occupation:json", "name:json");

  @Inject SignedTokens tokens;

  private Logs logs;

  @BeforeEach
  void listen() throws IOException {
    logs = new Logs();
  }

  @AfterEach
  void stopListening() {
    logs.close();
  }

  static Stream<JsonNode> accepted() throws IOException {
    return StreamSupport.stream(ExamplesIT.examples().spliterator(), false)
        .filter(example -> example.get("status").intValue() < 300);
  }

  static Stream<JsonNode> bodies() throws IOException {
    return accepted().filter(example -> example.has("body") || example.has("file"));
  }

  static Stream<JsonNode> lists() throws IOException {
    return accepted().filter(example -> example.path("type").asText().equals("text/csv"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void every_member_of_a_body(JsonNode example) throws IOException {
    var variations = new Variations(example, tokens);
    var random = new Random(SEED);
    List<Place> places = Place.in(JSON.readTree(ExamplesIT.body(example)));
    for (Place place : places) {
      // One of each kind where there are many places.
      var values = places.size() > 1 ? Hostile.someJson(random) : Hostile.json();
      for (byte[] value : values.toList()) {
        variations.withBody(place.with(value));
        if (value[0] == '"') {
          variations.withBody(place.withMember(value));
        }
      }
    }
    assertRefusedAndNotLogged(variations);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void every_value_as_a_whole_body(JsonNode example) throws IOException {
    var variations = new Variations(example, tokens);
    for (byte[] value : Hostile.json().toList()) {
      variations.withBody(value);
    }
    assertRefusedAndNotLogged(variations);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void every_cell_of_a_list(JsonNode example) throws IOException {
    var variations = new Variations(example, tokens);
    for (byte[] value : Hostile.json().toList()) {
      String cell = new String(value, ISO_8859_1);
      variations.withBody(value);
      for (String column : COLUMNS) {
        variations.withBody(Hostile.bytes(column + "\n" + cell + "\n"));
        variations.withBody(Hostile.bytes(column + "\n\"" + cell.replace("\"", "\"\"") + "\"\n"));
      }
    }
    assertRefusedAndNotLogged(variations);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void every_parameter(JsonNode example) throws IOException {
    var variations = new Variations(example, tokens);
    for (JsonNode parameter : parameters(example)) {
      String in = parameter.get("in").asText();
      for (String value : in.equals("header") ? Hostile.HEADER : Hostile.URL) {
        variations.withParameter(parameter.get("name").asText(), in, value);
      }
    }
    assertRefusedAndNotLogged(variations);
  }

  private static JsonNode parameters(JsonNode example) throws IOException {
    String[] operation = example.get("operation").asText().split(" ", 2);
    return JSON.readTree(RestAssured.get("/q/openapi?format=json").asByteArray())
        .path("paths")
        .path(operation[1])
        .path(operation[0].toLowerCase(Locale.ROOT))
        .path("parameters");
  }

  private void assertRefusedAndNotLogged(Variations variations) throws IOException {
    assertThat(variations.faults()).as("values.seed=%d", SEED).isEmpty();
    assertThat(logs.all())
        .as("values.seed=%d", SEED)
        .noneMatch(line -> line.contains(Hostile.CANARY) || line.contains(Hostile.NUMBER));
  }
}
