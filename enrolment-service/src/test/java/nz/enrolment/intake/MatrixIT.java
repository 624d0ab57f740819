package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every operation of the served OpenAPI document, asked for by every kind of caller: an operation
/// without a row here fails.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class MatrixIT {
  private static final String STAFF = "practice-staff";
  private static final String ADMIN = "practice-admin";
  private static final String OPERATOR = "platform-operator";
  private static final String SERVICE = "service";
  private static final String NOBODY = "nobody";
  private static final List<String> CALLERS = List.of(STAFF, ADMIN, OPERATOR, SERVICE, NOBODY);

  private static final Set<String> PRACTICE = Set.of(STAFF, ADMIN);
  private static final Set<String> WITH_SERVICES = Set.of(STAFF, ADMIN, SERVICE);
  private static final Set<String> EVERYBODY = Set.copyOf(CALLERS);

  private static final String OWN = "6a1f0c7e-1111-4c11-8d6e-b1a2c3d4e501";

  /// Who may, and what is answered to them.
  ///
  /// @param other what is answered to those who may in another practice
  private record Row(Set<String> who, String type, String body, int own, int other) {}

  private static final Map<String, Row> ROWS =
      Map.ofEntries(
          row("POST /forms", Set.of(ADMIN), ApiClient.form().toString(), 201, 201),
          row("GET /forms/{id}/versions/{number}", PRACTICE, "", 200, 404),
          row("POST /links", PRACTICE, "{\"form\":\"standard\"}", 201, 422),
          Map.entry("POST /links/bulk", new Row(PRACTICE, "text/csv", "nhi\nZZZ0016\n", 200, 422)),
          row("DELETE /links/{id}", PRACTICE, "", 204, 404),
          row("POST /links/exchange", EVERYBODY, "{\"token\":\"none\"}", 404, 404),
          row("POST /enrolments", EVERYBODY, "{}", 401, 401),
          row("GET /draft", EVERYBODY, "", 401, 401),
          row("DELETE /draft", EVERYBODY, "", 401, 401),
          row("PUT /draft/sections/{number}", EVERYBODY, "{}", 401, 401),
          row("POST /draft/submission", EVERYBODY, "", 428, 428),
          row("POST /files", EVERYBODY, "", 401, 401),
          row("GET /files", EVERYBODY, "", 401, 401),
          row("DELETE /files/{id}", EVERYBODY, "", 401, 401),
          row("GET /draft/problems", EVERYBODY, "", 401, 401),
          row("GET /practices/{practice}/files/{file}", WITH_SERVICES, "", 200, 404),
          row("GET /enrolments", PRACTICE, "", 200, 200),
          row("GET /enrolments/mine", EVERYBODY, "", 401, 401),
          row("GET /enrolments/events", PRACTICE, "", 400, 400),
          row("GET /enrolments/{id}", PRACTICE, "", 200, 404),
          row("DELETE /enrolments/{id}", Set.of(ADMIN), "", 204, 404),
          row("POST /enrolments/{id}/moves", PRACTICE, "{\"move\":\"enter\"}", 200, 404),
          row("POST /enrolments/{id}/notes", PRACTICE, "{\"text\":\"Called\"}", 201, 404),
          row("GET /enrolments/{id}/audit", Set.of(ADMIN), "", 200, 404),
          row("GET /summary", PRACTICE, "", 200, 200),
          row("GET /retention", PRACTICE, "", 200, 200),
          row("PUT /retention", Set.of(ADMIN), "{\"days\":60}", 200, 200),
          row("GET /practices", Set.of(OPERATOR), "", 200, 200));

  private static Map.Entry<String, Row> row(
      String operation, Set<String> who, String body, int own, int other) {
    return Map.entry(operation, new Row(who, "application/json", body, own, other));
  }

  @Test
  void every_operation_has_a_row() {
    Map<String, Map<String, Object>> paths =
        given().get("/q/openapi?format=json").then().extract().path("paths");
    List<String> operations = new ArrayList<>();
    paths.forEach((path, methods) ->
        methods.keySet().stream()
            .filter(Set.of("get", "put", "post", "delete", "patch")::contains)
            .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));

    assertThat(operations).containsExactlyInAnyOrderElementsOf(ROWS.keySet());
  }

  static Stream<Arguments> cells() {
    return ROWS.keySet().stream()
        .sorted()
        .flatMap(operation -> CALLERS.stream().map(caller -> Arguments.of(operation, caller)));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("cells")
  void lets_in_who_may_and_nobody_else(String operation, String caller) {
    Row row = Objects.requireNonNull(ROWS.get(operation));

    assertThat(ask(operation, caller, OWN).statusCode()).as("own").isEqualTo(expected(row, caller));
    if (row.who.contains(caller) && PRACTICE.contains(caller)) {
      assertThat(ask(operation, caller, UUID.randomUUID().toString()).statusCode())
          .as("other")
          .isEqualTo(row.other);
    }
    if (row.who.equals(PRACTICE) && caller.equals(STAFF)) {
      assertThat(ask(operation, caller, "none").statusCode()).as("no practice").isEqualTo(403);
    }
  }

  private static int expected(Row row, String caller) {
    if (row.who.contains(caller)) {
      return row.own;
    }
    return caller.equals(NOBODY) ? 401 : 403;
  }

  /// Asks for what is the own practice's, as somebody of this practice.
  private static Response ask(String operation, String caller, String practice) {
    Row row = Objects.requireNonNull(ROWS.get(operation));
    String[] words = operation.split(" ", 2);
    RequestSpecification request =
        given()
            .header("Idempotency-Key", "k")
            .header("Last-Event-ID", "none, so that the answer is not a stream")
            .queryParams(words[1].endsWith("/bulk") ? Map.of("form", "standard") : Map.of());
    if (!caller.equals(NOBODY)) {
      request.auth().oauth2(Infrastructure.forTests().token(practice, caller));
    }
    if (!row.body.isEmpty()) {
      request.contentType(row.type).body(row.body);
    }
    return request.request(words[0], words[1], parameters(words[1]));
  }

  private static Object[] parameters(String path) {
    if (path.startsWith("/forms/{id}")) {
      publish();
      return new Object[] {"standard", 1};
    }
    if (path.startsWith("/draft/sections")) {
      return new Object[] {1};
    }
    if (path.startsWith("/practices/{practice}")) {
      return new Object[] {OWN, file()};
    }
    if (path.startsWith("/links")) {
      publish();
      return path.contains("{id}") ? new Object[] {link()} : new Object[0];
    }
    return path.contains("{id}") ? new Object[] {enrolment()} : new Object[0];
  }

  private static String admin() {
    return Infrastructure.forTests().token(OWN, STAFF + " " + ADMIN);
  }

  private static void publish() {
    ApiClient.publishWith(admin(), ApiClient.form().toString()).then().statusCode(201);
  }

  private static String link() {
    return given()
        .auth()
        .oauth2(admin())
        .contentType("application/json")
        .body("{\"form\":\"standard\"}")
        .post("/links")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /// Of an enrolment.
  private static String file() {
    ApiClient.publishWith(admin(), ApiClient.formWithEvidence().toString()).then().statusCode(201);
    String session = ApiClient.sessionWith(admin(), "{\"form\":\"standard\"}");
    String file =
        ApiClient.send(session, ApiClient.JPEG).then().statusCode(201).extract().path("id");
    ApiClient.submit(session, ApiClient.submissionWith(file)).then().statusCode(202);
    return file;
  }

  private static String enrolment() {
    publish();
    String session = ApiClient.sessionWith(admin(), "{\"form\":\"standard\"}");
    return ApiClient.submit(session, UUID.randomUUID().toString(), ApiClient.submission())
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }
}
