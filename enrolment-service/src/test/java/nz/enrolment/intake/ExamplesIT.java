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
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.intake.token.Admission;
import nz.enrolment.intake.token.Purpose;
import nz.enrolment.intake.token.Tokens;
import nz.enrolment.local.Infrastructure;
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

  @Inject Tokens tokens;

  private final String practice = UUID.randomUUID().toString();
  private final Map<String, String> known = new HashMap<>();

  /// So that one can be told to wait, or to send no more.
  public static final class FewTries implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "intake.limits.per-link", Integer.toString(TRIES),
          "intake.files.most", Integer.toString(FILES));
    }
  }

  private static JsonNode examples() throws IOException {
    return new ObjectMapper().readTree(FILE.toFile());
  }

  static IntStream places() throws IOException {
    return IntStream.range(0, examples().size());
  }

  @ParameterizedTest
  @MethodSource("places")
  void is_answered_as_the_document_says(int place) throws IOException {
    JsonNode example = examples().get(place);
    Caller.publishWith(token("practice-admin"), Caller.form().toString()).then().statusCode(201);
    prepare(example.path("given").asText());

    Response response = send(example);

    assertThat(response.statusCode())
        .as(example.toString())
        .isEqualTo(example.get("status").intValue());
    if (example.has("problem")) {
      assertThat(response.<String>path("type"))
          .isEqualTo("https://enrolment.nz/problems/" + example.get("problem").asText());
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
        if (Files.readString(file).contains("shell.problem.Problem")) {
          SLUG.matcher(Files.readString(file))
              .results()
              .forEach(found -> slugs.add(found.group(1)));
        }
      }
      assertThat(slugs).hasSizeGreaterThan(15);
      return slugs;
    }
  }

  private String token(String role) {
    return Infrastructure.forTests().token(practice, role);
  }

  private void prepare(String given) {
    switch (given) {
      case "" -> {}
      case "link" -> link();
      case "link-expired" -> expired();
      case "link-revoked" -> {
        link();
        given().auth().oauth2(token("practice-admin")).delete("/links/" + known("id"));
      }
      case "link-used" -> {
        session();
        submit();
      }
      case "link-busy" -> {
        link();
        IntStream.range(0, TRIES).forEach(_ -> Caller.exchange(known("token")));
      }
      case "session" -> session();
      case "draft" -> draft();
      case "files" -> {
        session();
        IntStream.range(0, FILES)
            .forEach(_ -> Caller.send(known("session"), Caller.JPEG).then().statusCode(201));
      }
      case "enrolment" -> {
        session();
        submit();
        session();
        submit();
      }
      default -> throw new AssertionError(given);
    }
  }

  private String known(String name) {
    return known.getOrDefault(name, "");
  }

  private void link() {
    var link =
        given()
            .auth()
            .oauth2(token("practice-staff"))
            .contentType("application/json")
            .body("{\"form\":\"standard\"}")
            .post("/links")
            .then()
            .statusCode(201)
            .extract();
    known.put("id", link.path("id"));
    known.put("token", link.<String>path("url").replaceFirst(".*#", ""));
  }

  private void expired() {
    var admission = Admission.to(UUID.fromString(practice), UUID.randomUUID());
    known.put("token", tokens.issue(Purpose.LINK, admission, Instant.now().minusSeconds(1)));
  }

  private void session() {
    link();
    known.put("session", Caller.exchange(known("token")).then().extract().path("session"));
  }

  private void draft() {
    session();
    String begun =
        given().header("Enrolment-Session", known("session")).get("/draft").header("ETag");
    String saved =
        given()
            .header("Enrolment-Session", known("session"))
            .header("If-Match", begun)
            .contentType("application/json")
            .body("{\"language\":\"en\",\"answers\":{\"occupation\":\"Kaiako\"}}")
            .put("/draft/sections/1")
            .then()
            .statusCode(204)
            .extract()
            .header("ETag");
    known.put("revision", saved.replace("\"", ""));
  }

  private void submit() {
    known.put(
        "id",
        Caller.submit(known("session"), "6f9a", Caller.submission())
            .then()
            .statusCode(202)
            .extract()
            .path("id"));
  }

  private Response send(JsonNode example) throws IOException {
    RequestSpecification request = given().config(ASKING_FIRST).redirects().follow(false);
    sign(request, example.path("as").asText("practice-admin"));
    example
        .path("headers")
        .properties()
        .forEach(h -> request.header(h.getKey(), fill(h.getValue().asText())));
    example
        .path("query")
        .properties()
        .forEach(q -> request.queryParam(q.getKey(), q.getValue().asText()));
    if (known.containsKey("session")) {
      request.header("Enrolment-Session", known("session"));
    }
    String body = body(example);
    if (!body.isEmpty()) {
      request
          .contentType(example.path("type").asText("application/json") + "; charset=utf-8")
          .body(body.getBytes(UTF_8));
    }
    String[] operation = example.get("operation").asText().split(" ", 2);
    return request.request(operation[0], path(operation[1], example));
  }

  private void sign(RequestSpecification request, String role) {
    if (!Set.of("nobody", "patient").contains(role)) {
      request.auth().oauth2(token(role));
    }
  }

  private String body(JsonNode example) throws IOException {
    if (example.has("file")) {
      return Files.readString(Path.of("../contracts/examples", example.get("file").asText()));
    }
    if (example.has("spaces")) {
      return " ".repeat(example.get("spaces").intValue());
    }
    String body =
        example.has("body") ? example.get("body").toString() : example.path("text").asText();
    return fill(body);
  }

  /// With what was made before it in its place.
  private String fill(String text) {
    return text.replace("{token}", known("token")).replace("{revision}", known("revision"));
  }

  private String path(String path, JsonNode example) {
    String filled = path;
    for (var parameter : example.path("path").properties()) {
      filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue().asText());
    }
    return filled.replace("{id}", known("id"));
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
