package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values that JSON can say and PostgreSQL cannot hold, on the topics that this service hears.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class HeardMalformedIT {
  private static final String DOCUMENTS = "enrolment-document.v1";
  private static final String DELIVERIES = "enrolment-delivery.v1";
  private static final String MARK = "Wiremu7f3a";

  private String id;

  @BeforeEach
  void enrol() {
    id = ApiClient.submit(ApiClient.session(), ApiClient.submission()).then().extract().path("id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "destination | \"Wiremu7f3a\\u0000b\"",
        "destination | \"Wiremu7f3a\\ud800\"",
        "destination | \" \"",
        "destination | TEXT OF 900 KB",
        "destination | TEXT OF 201 CHARACTERS",
        "attempts | 0",
        "attempts | 1.5",
        "attempts | 2147483648",
        "attempts | 1e99999999999",
        "attempts | \"2\"",
        "deliveredAt | \"+300000-01-01T00:00:00Z\"",
        "deliveredAt | \"+10000-01-01T00:00:00Z\"",
        "deliveredAt | \"0000-12-31T23:59:59Z\"",
        "deliveredAt | 1e999999999",
        "deliveredAt | \"Wiremu7f3a\"",
        "enrolment | \"1-1-1-1-1\"",
        "practice | \"Wiremu7f3a\"",
        "practice | null",
      })
  void a_delivery_that_cannot_be_kept_makes_a_letter_and_the_next_one_is_heard(
      String member, String value) throws Exception {
    try (Logs lines = new Logs()) {
      send(DELIVERIES, "nz.enrolment.delivered.v1", with(delivery(), member, written(value)), 1);
      send(DELIVERIES, "nz.enrolment.delivered.v1", delivery(), 2);

      assertRefused(DELIVERIES, "/" + member, lines);
      awaitState("delivered");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sha256 | \"\\u0000\"",
        "sha256 | \"ab12\"",
        "sha256 | \"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855\"",
        "bytes | -1",
        "bytes | 9223372036854775808",
        "bytes | 1e99999999999",
        "pages | 0",
        "pages | 2147483648",
        "url | \"Wiremu7f3a\"",
        "url | \"https://Wiremu7f3a/\\u0000\"",
        "url | \"file:///Wiremu7f3a\"",
        "url | URL OF 3000 CHARACTERS",
      })
  void a_document_that_cannot_be_kept_makes_a_letter_and_the_next_one_is_heard(
      String member, String value) throws Exception {
    try (Logs lines = new Logs()) {
      send(
          DOCUMENTS,
          "nz.enrolment.document-rendered.v1",
          with(document(), member, written(value)),
          1);
      send(DOCUMENTS, "nz.enrolment.document-rendered.v1", document(), 2);

      assertRefused(DOCUMENTS, "/document/" + member, lines);
      awaitState("document-ready");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"\"Wiremu7f3a\\u0000\"", "\"Wiremu7f3a Tāwhiri\"", "\"\"", "{}", "TEXT OF 900 KB"})
  void a_reason_that_is_no_code_makes_a_letter_and_the_next_one_is_heard(String value)
      throws Exception {
    try (Logs lines = new Logs()) {
      String failed = "nz.enrolment.document-failed.v1";
      send(DOCUMENTS, failed, with(failure(), "reason", written(value)), 1);
      send(DOCUMENTS, failed, failure(), 2);

      assertRefused(DOCUMENTS, "/failure/reason", lines);
      awaitState("document-failed");
    }
  }

  @Test
  void what_nobody_asks_for_may_be_anything() throws Exception {
    String later = with(document(), "later", "[1e99999999999, \"\\u0000\", \"\\ud800\"]");

    send(DOCUMENTS, "nz.enrolment.document-rendered.v1", later, 1);

    awaitState("document-ready");
  }

  private void assertRefused(String topic, String place, Logs lines) {
    var letter = Topic.await(topic + ".intake.dead-letter", id);
    assertThat(Topic.header(letter, "dead-letter-reason")).isEqualTo("malformed");
    assertThat(Topic.header(letter, "dead-letter-cause")).endsWith(" is expected at " + place);
    assertThat(lines.ofTheService())
        .anyMatch(line -> line.contains("A record was refused"))
        .noneMatch(line -> line.contains(MARK));
  }

  private static String written(String value) {
    return switch (value) {
      case "TEXT OF 900 KB" -> "\"" + MARK.repeat(90_000) + "\"";
      case "TEXT OF 201 CHARACTERS" -> "\"" + "x".repeat(201) + "\"";
      case "URL OF 3000 CHARACTERS" -> "\"https://example/" + "x".repeat(3000) + "\"";
      default -> value;
    };
  }

  /// Another value of the member, or a member that was not there.
  private static String with(String json, String member, String value) {
    String without = json.replaceFirst("\"" + member + "\":(\"[^\"]*\"|[0-9]+),?", "");
    int last = without.lastIndexOf('{');
    return without.substring(0, last + 1)
        + "\"%s\":%s,".formatted(member, value)
        + without.substring(last + 1);
  }

  private String document() {
    return """
    {"enrolment":"%s","practice":"%s",
     "document":{"url":"http://render.example/enrolments/1/document","sha256":"%s",
                 "bytes":46000,"pages":3,"renderer":"1"}}\
    """
        .formatted(id, ApiClient.PRACTICE, "0".repeat(64));
  }

  private String failure() {
    return """
    {"enrolment":"%s","practice":"%s","failure":{"reason":"too-many-pages","renderer":"1"}}\
    """
        .formatted(id, ApiClient.PRACTICE);
  }

  private String delivery() {
    return """
    {"enrolment":"%s","practice":"%s","destination":"demo","attempts":2,
     "deliveredAt":"2026-11-22T01:02:03.456Z","later":1}\
    """
        .formatted(id, ApiClient.PRACTICE);
  }

  private void send(String topic, String type, String data, int sequence) throws Exception {
    Topic.send(topic, id, data, Topic.headers(id, type, sequence));
  }

  private void awaitState(String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            given()
                .auth()
                .oauth2(ApiClient.token("demo-staff"))
                .get("/enrolments/" + id)
                .path("state")
                .equals(state));
  }
}
