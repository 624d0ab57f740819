package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.intake.erase.SweepNow;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class EraseIT {
  /// A name that nobody else has, here or in any other test.
  private static final String LETTERS = "abcdefghijklmnop";

  @Inject SweepNow sweep;

  private final String canary = "Kanariana" + letters(UUID.randomUUID());
  private final String practice = UUID.randomUUID().toString();
  private String admin;
  private String id;

  /// With a name that nobody else has, in the prefill, an answer and a note.
  @BeforeEach
  void enrol() {
    admin = Infrastructure.forTests().token(practice, "practice-staff practice-admin");
    ApiClient.publishWith(admin, ApiClient.form().toString()).then().statusCode(201);
    String session =
        ApiClient.sessionWith(
            admin,
            """
            {"form":"standard","uses":"many","prefill":{"name":{"given":"A","family":"%s"}}}\
            """
                .formatted(canary));
    var submission = ApiClient.submission();
    ApiClient.answers(submission).withObject("/name").put("family", canary);
    id = ApiClient.submit(session, submission).then().statusCode(202).extract().path("id");
    post("/enrolments/" + id + "/notes", "{\"text\":\"" + canary + "\"}").then().statusCode(201);
  }

  private static String letters(UUID id) {
    return id.toString()
        .replace("-", "")
        .chars()
        .map(digit -> LETTERS.charAt(Character.digit(digit, 16)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Response post(String path, String body) {
    return given().auth().oauth2(admin).contentType("application/json").body(body).post(path);
  }

  private Response get(String path) {
    return given().auth().oauth2(admin).get(path);
  }

  /// Every table of the service, as text.
  private List<String> found() throws Exception {
    return RowCounts.first(
        """
        select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and query_to_xml(format(
            'select to_jsonb(t) from %%I t where encode(convert_to(to_jsonb(t)::text, ''UTF8''), ''escape'') like ''%%%%%1$s%%%%''
               or to_jsonb(t)::text like ''%%%%%2$s%%%%''', table_name), true, true, '')::text <> ''\
        """
            .formatted(canary, HexFormat.of().formatHex(canary.getBytes(UTF_8))));
  }

  @Test
  void everything_goes_but_the_audit_and_the_others_are_told() throws Exception {
    assertThat(found()).contains("enrolment", "link", "note");
    Topic.await("enrolment-completed.v1", id);

    given().auth().oauth2(admin).delete("/enrolments/" + id).then().statusCode(204);

    assertThat(found()).isEmpty();
    get("/enrolments/" + id).then().statusCode(404);
    get("/enrolments/" + id + "/audit")
        .then()
        .statusCode(200)
        .body("lines.action", hasItems("submitted", "noted", "erased"));
    given().auth().oauth2(admin).delete("/enrolments/" + id).then().statusCode(404);
    assertTold();
  }

  private void assertTold() {
    var record = Topic.await("enrolment-completed.v1", id, 2);
    assertThat(Topic.header(record, "ce_type")).isEqualTo("nz.enrolment.erased.v1");
    assertThat(EventCodec.read(EventCodec.ERASED, record.value()))
        .isEqualTo(new EnrolmentEvent.Erased(UUID.fromString(id), UUID.fromString(practice)));
  }

  @Test
  void what_has_been_decided_goes_when_the_retention_has_passed() throws Exception {
    given()
        .auth()
        .oauth2(admin)
        .contentType("application/json")
        .body("{\"days\":30}")
        .put("/retention")
        .then()
        .statusCode(200)
        .body("days", equalTo(30));
    RowCounts.change(
        "update enrolment set completed_at = now() - interval '31 days' where id = '" + id + "'");
    sweep.run();
    get("/enrolments/" + id).then().statusCode(200);

    post("/enrolments/" + id + "/moves", "{\"move\":\"enter\"}").then().statusCode(200);

    sweep.run();
    get("/enrolments/" + id).then().statusCode(404);
    get("/enrolments/" + id + "/audit")
        .then()
        .body("lines.find { it.action == 'erased' }.actor", equalTo("retention"));
    assertTold();
  }

  @Test
  void keeps_what_is_within_the_retention() throws Exception {
    post("/enrolments/" + id + "/moves", "{\"move\":\"enter\"}").then().statusCode(200);
    RowCounts.change(
        "update enrolment set completed_at = now() - interval '89 days' where id = '" + id + "'");
    sweep.run();

    get("/enrolments/" + id).then().statusCode(200);
    get("/retention").then().statusCode(200).body("days", equalTo(90));
  }

  @Test
  void refuses_a_retention_that_is_none() {
    for (String days : List.of("0", "-1", "1.5", "\"30\"", "4000", "null")) {
      given()
          .auth()
          .oauth2(admin)
          .contentType("application/json")
          .body("{\"days\":" + days + "}")
          .put("/retention")
          .then()
          .statusCode(422)
          .body("errors.pointer", equalTo(List.of("/days")));
    }
  }

  @Test
  void the_operator_sees_in_hundreds_how_much_is_kept_and_nothing_of_anybody() {
    String practices =
        given()
            .auth()
            .oauth2(ApiClient.token("operator"))
            .get("/practices")
            .then()
            .statusCode(200)
            .body("practices.find { it.id == '" + practice + "' }.enrolments", equalTo(0))
            .extract()
            .asString();
    assertThat(practices).doesNotContain(canary, id);
  }
}
