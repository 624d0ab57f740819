package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.intake.openapi.OpenApiExamples;
import nz.enrolment.intake.token.SignedTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sends every example of the OpenAPI document to the running service.
@QuarkusTest
@TestProfile(ExamplesIT.FewTries.class)
@QuarkusTestResource(RealInfrastructure.class)
class ExamplesIT {
  private static final int TRIES = 5;
  private static final int FILES = 2;

  /// Whether a body is wanted, so that the refusal of a large one is read before it is sent.
  private static final RestAssuredConfig ASKING_FIRST =
      RestAssuredConfig.config()
          .httpClient(
              HttpClientConfig.httpClientConfig().setParam("http.protocol.expect-continue", true));

  private static final Path FILE = Path.of("src/main/resources/openapi/examples.json");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern SLUG =
      Pattern.compile(
          "(?:new"
              + " Problem\\(|unprocessable\\(|[A-Z]+\\()\\s*(?:\\d{3},)?\\s*\"([a-z]+(?:-[a-z]+)+)\"");

  @Inject SignedTokens tokens;

  /// So that one can be told to wait, or to send no more.
  public static final class FewTries implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "intake.limits.per-link", Integer.toString(TRIES),
          "intake.files.most", Integer.toString(FILES));
    }
  }

  static JsonNode examples() throws IOException {
    return new ObjectMapper().readTree(FILE.toFile());
  }

  static IntStream places() throws IOException {
    return IntStream.range(0, examples().size());
  }

  @ParameterizedTest
  @MethodSource("places")
  void is_answered_as_the_document_says(int place) throws IOException {
    JsonNode example = examples().get(place);
    var given = new Given(tokens, TRIES, FILES);
    given.prepare(example.path("given").asText());

    Response response = send(example, given);

    assertThat(response.statusCode())
        .as(example.toString())
        .isEqualTo(example.get("status").intValue());
    if (example.has("problem")) {
      assertThat(new ObjectMapper().readTree(response.asByteArray()))
          .isEqualTo(OpenApiExamples.problem(example));
      assertPointersLeadIntoTheBody(response, example);
    } else if (example.has("answer")) {
      assertThat(shape(new ObjectMapper().readTree(response.asByteArray())))
          .isEqualTo(shape(example.get("answer")));
    }
  }

  /// To what is wrong, or to the place where it is missing.
  private static void assertPointersLeadIntoTheBody(Response response, JsonNode example) {
    List<String> pointers = response.path("errors.pointer");
    if (pointers != null && example.path("body").isObject()) {
      assertThat(pointers)
          .allMatch(pointer ->
              pointer.isEmpty()
                  || !example
                      .get("body")
                      .at(pointer.substring(0, pointer.lastIndexOf('/')))
                      .isMissingNode());
    }
  }

  @Test
  void every_operation_and_every_problem_has_an_example() throws IOException {
    Set<String> operations = new HashSet<>();
    Set<String> problems = new HashSet<>();
    for (JsonNode example : examples()) {
      operations.add(example.get("operation").asText());
      problems.add(example.path("problem").asText());
    }
    Map<String, Map<String, Object>> paths =
        given().get("/q/openapi?format=json").then().extract().path("paths");

    paths.forEach((path, methods) ->
        methods.keySet().stream()
            .filter(Set.of("get", "put", "post", "delete")::contains)
            .forEach(method ->
                assertThat(operations).contains(method.toUpperCase(Locale.ROOT) + " " + path)));
    assertThat(problems).containsAll(slugs());
  }

  /// Of the problems that this service makes itself.
  private static Set<String> slugs() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> slugs = new HashSet<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains("shell.http.Problem")) {
          SLUG.matcher(Files.readString(file))
              .results()
              .forEach(found -> slugs.add(found.group(1)));
        }
      }
      assertThat(slugs).hasSizeGreaterThan(15);
      return slugs;
    }
  }

  private static Response send(JsonNode example, Given given) throws IOException {
    RequestSpecification request = given().config(ASKING_FIRST).redirects().follow(false);
    String role = example.path("as").asText("practice-admin");
    if (given.isSigned(role)) {
      request.auth().oauth2(given.token(role));
    }
    example
        .path("headers")
        .properties()
        .forEach(h -> request.header(h.getKey(), given.fill(h.getValue().asText())));
    example
        .path("query")
        .properties()
        .forEach(q -> request.queryParam(q.getKey(), q.getValue().asText()));
    if (!given.known("session").isEmpty()) {
      request.header("Enrolment-Session", given.known("session"));
    }
    String body = given.fill(body(example));
    if (!body.isEmpty()) {
      request
          .contentType(example.path("type").asText("application/json") + "; charset=utf-8")
          .body(body.getBytes(UTF_8));
    }
    String[] operation = example.get("operation").asText().split(" ", 2);
    return request.request(operation[0], given.path(operation[1], example));
  }

  /// What is sent, without what is made before it.
  static String body(JsonNode example) throws IOException {
    if (example.has("file")) {
      return Files.readString(Path.of("../contracts/examples", example.get("file").asText()));
    }
    if (example.has("spaces")) {
      return " ".repeat(example.get("spaces").intValue());
    }
    return example.has("body") ? example.get("body").toString() : example.path("text").asText();
  }

  /// The names and types in an answer, whatever its values.
  private static Object shape(JsonNode json) {
    if (json.isObject()) {
      Map<String, Object> members = new HashMap<>();
      json.properties().forEach(member -> members.put(member.getKey(), shape(member.getValue())));
      return members;
    }
    if (json.isArray()) {
      return json.isEmpty() ? List.of() : List.of(shape(json.get(0)));
    }
    return json.getNodeType();
  }
}
