package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class HearIT {
  private static final String DOCUMENTS = "enrolment-document.v1";
  private static final String DELIVERIES = "enrolment-delivery.v1";
  private static final String RENDERED = "nz.enrolment.document-rendered.v1";
  private static final String FAILED = "nz.enrolment.document-failed.v1";
  private static final String DELIVERED = "nz.enrolment.delivered.v1";

  private String id;

  @BeforeEach
  void enrol() {
    id = ApiClient.submit(ApiClient.session(), ApiClient.submission()).then().extract().path("id");
  }

  @Test
  void follows_an_enrolment_to_its_document_and_its_delivery() throws Exception {
    state().body("state", equalTo("kept"));

    send(DOCUMENTS, RENDERED, document(ApiClient.PRACTICE));
    awaitState("document-ready")
        .body("document.url", equalTo("http://render.example/enrolments/1/document"))
        .body("document.sha256", equalTo("ab12".repeat(16)))
        .body("document.bytes", equalTo(46000))
        .body("document.pages", equalTo(3));

    send(DELIVERIES, DELIVERED, delivery());
    awaitState("delivered")
        .body("deliveries[0].destination", equalTo("demo"))
        .body("deliveries[0].attempts", equalTo(2))
        .body("deliveries[0].deliveredAt", equalTo("2026-11-22T01:02:03.456Z"));
  }

  @Test
  void shows_that_a_document_cannot_be_made_until_it_could() throws Exception {
    send(DOCUMENTS, FAILED, failure(), 1);
    awaitState("document-failed")
        .body("documentFailure", equalTo("too-many-pages"))
        .body("document", equalTo(null));
    listed("document-failed").body("enrolments.id", hasItem(id));
    listed("kept").body("enrolments.id", not(hasItem(id)));

    send(DOCUMENTS, RENDERED, document(ApiClient.PRACTICE), 2);
    awaitState("document-ready").body("documentFailure", equalTo(null));
    listed("document-failed").body("enrolments.id", not(hasItem(id)));
  }

  private static ValidatableResponse listed(String state) {
    return given()
        .auth()
        .oauth2(ApiClient.token("demo-staff"))
        .get("/enrolments?state=" + state)
        .then()
        .statusCode(200);
  }

  private String failure() {
    return """
    {"enrolment":"%s","practice":"%s",
     "failure":{"reason":"too-many-pages","renderer":"render-service 1.0.0"}}\
    """
        .formatted(id, ApiClient.PRACTICE);
  }

  @Test
  void takes_nothing_from_another_practice() throws Exception {
    send(DOCUMENTS, RENDERED, document(UUID.randomUUID().toString()));
    send(DELIVERIES, DELIVERED, delivery());

    awaitState("delivered").body("document", equalTo(null));
  }

  @Test
  void puts_a_malformed_event_aside_and_goes_on() throws Exception {
    send(DOCUMENTS, RENDERED, "{\"enrolment\":\"" + id + "\"}");

    var letter = Topic.await(DOCUMENTS + ".intake.dead-letter", id);
    assertThat(Topic.header(letter, "dead-letter-reason")).isEqualTo("malformed");
    send(DOCUMENTS, RENDERED, document(ApiClient.PRACTICE));
    awaitState("document-ready");
  }

  @Test
  void puts_an_unknown_event_aside() throws Exception {
    send(DELIVERIES, "nz.enrolment.delivered.v9", delivery());

    var letter = Topic.await(DELIVERIES + ".intake.dead-letter", id);
    assertThat(Topic.header(letter, "dead-letter-reason")).isEqualTo("unknown");
  }

  private String document(String practice) {
    return """
    {"enrolment":"%s","practice":"%s","later":1,
     "document":{"url":"http://render.example/enrolments/1/document","format":"pdf",
                 "sha256":"%s","bytes":46000,"pages":3,"renderer":"1"}}\
    """
        .formatted(id, practice, "ab12".repeat(16));
  }

  private String delivery() {
    return """
    {"enrolment":"%s","practice":"%s","destination":"demo","attempts":2,
     "deliveredAt":"2026-11-22T01:02:03.456Z"}\
    """
        .formatted(id, ApiClient.PRACTICE);
  }

  private void send(String topic, String type, String data) throws Exception {
    send(topic, type, data, 1);
  }

  private void send(String topic, String type, String data, int sequence) throws Exception {
    Topic.send(topic, id, data, Topic.headers(id, type, sequence));
  }

  private ValidatableResponse state() {
    return given()
        .auth()
        .oauth2(ApiClient.token("demo-staff"))
        .get("/enrolments/" + id)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse awaitState(String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> state().extract().path("state").equals(state));
    return state();
  }
}
