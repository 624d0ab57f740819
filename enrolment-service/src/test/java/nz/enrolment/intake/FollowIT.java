package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In a practice of its own, so that the list holds what this test put there.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class FollowIT {
  private final String practice = UUID.randomUUID().toString();
  private String staff;
  private String session = "";
  private String id;

  @BeforeEach
  void enrol() {
    staff = Infrastructure.forTests().token(practice, "practice-staff practice-admin");
    ApiClient.publishWith(staff, ApiClient.form().toString()).then().statusCode(201);
    id = enrolAnother();
  }

  private String enrolAnother() {
    session = ApiClient.sessionWith(staff, "{\"form\":\"standard\"}");
    return ApiClient.submit(session, ApiClient.submission())
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private Response get(String path) {
    return given().auth().oauth2(staff).get(path);
  }

  private Response post(String path, String body) {
    return given()
        .auth()
        .oauth2(staff)
        .contentType("application/json")
        .body(body)
        .post("/enrolments/" + id + path);
  }

  private ValidatableResponse state() {
    return get("/enrolments/" + id).then().statusCode(200);
  }

  private ValidatableResponse own() {
    return given().header("Enrolment-Session", session).get("/enrolments/mine").then();
  }

  private static ValidatableResponse problem(Response response, int status, String slug) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://enrolment.nz/problems/" + slug));
  }

  @Test
  void an_open_enrolment_is_entered_and_the_patient_sees_it() {
    state().body("standing.is", equalTo("open"));
    own()
        .statusCode(200)
        .body("enrolments.id", equalTo(List.of(id)))
        .body("enrolments[0].state", equalTo("received"));

    post("/moves", "{\"move\":\"enter\"}")
        .then()
        .statusCode(200)
        .body("standing.is", equalTo("entered"));

    own().body("enrolments[0].state", equalTo("entered"));
    problem(post("/moves", "{\"move\":\"reopen\"}"), 409, "move-not-allowed");
  }

  @Test
  void a_declined_enrolment_says_why_to_staff_alone_and_can_be_reopened() {
    String decline = "{\"move\":\"decline\",\"because\":\"out-of-area\",\"detail\":\"Moved away\"}";

    post("/moves", decline)
        .then()
        .statusCode(200)
        .body("standing.because", equalTo("out-of-area"))
        .body("standing.detail", equalTo("Moved away"));

    own().body("enrolments[0].state", equalTo("declined"));
    assertThat(own().extract().asString()).doesNotContain("Moved", "out-of-area");
    problem(post("/moves", decline), 409, "move-not-allowed");
    post("/moves", "{\"move\":\"reopen\"}")
        .then()
        .statusCode(200)
        .body("standing.is", equalTo("open"));
  }

  @Test
  void of_staff_who_decide_at_once_one_decides() throws Exception {
    try (var desks = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> moves = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        moves.add(() -> post("/moves", "{\"move\":\"enter\"}").statusCode());
        moves.add(
            () -> post("/moves", "{\"move\":\"decline\",\"because\":\"other\"}").statusCode());
      }
      assertThat(desks.invokeAll(moves).stream().map(status -> status.resultNow()))
          .containsOnlyOnce(200)
          .containsOnly(200, 409);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800", "\\ufffe", "\\u0007", "\\u202e", "\\u2066"})
  void refuses_a_note_with_what_cannot_be_kept_or_printed(String character) {
    problem(post("/notes", "{\"text\":\"Called" + character + "\"}"), 422, "note-faulty")
        .body("errors.pointer", equalTo(List.of("/text")))
        .body("errors.code", equalTo(List.of("control-character")));
    String declined =
        "{\"move\":\"decline\",\"because\":\"other\",\"detail\":\"Too far" + character + "\"}";
    problem(post("/moves", declined), 422, "move-faulty")
        .body("errors.pointer", equalTo(List.of("/detail")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\" \"", "\"\\u200b\"", "null"})
  void refuses_a_note_in_which_nothing_is_to_be_seen(String text) {
    problem(post("/notes", "{\"text\":" + text + "}"), 422, "note-faulty")
        .body("errors.code", equalTo(List.of("required")));
  }

  /// As many characters as people see, whatever Java makes of them.
  @ParameterizedTest
  @ValueSource(strings = {"a", "ā", "😀"})
  void takes_a_note_up_to_its_limit(String letter) {
    post("/notes", "{\"text\":\"" + letter.repeat(2000) + "\"}").then().statusCode(201);
    problem(post("/notes", "{\"text\":\"" + letter.repeat(2001) + "\"}"), 422, "note-faulty")
        .body("errors.code", equalTo(List.of("too-long")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=%2B300000-01-01T00:00:00Z",
        "from=-0001-01-01T00:00:00Z",
        "before=0000-01-01T00:00:00Z",
        "before=9999-12-31T23:59:59-18:00",
        "form=%00",
        "form=standard%00",
        "form=%C0%AF",
        "form=Standard",
        "after=f_________8AAAAAAAAAAAAAAAAAAAAA",
        "after=gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "limit=%D9%A1",
        "standing=open%00",
      })
  void refuses_a_parameter_that_no_database_holds(String parameter) {
    problem(
            given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(ApiClient.token("demo-staff"))
                .get("/enrolments?" + parameter),
            400,
            "parameter-faulty")
        .body("errors.pointer", equalTo(List.of("/" + parameter.split("=")[0])));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"move\":\"erase\"}",
        "{\"move\":\"decline\"}",
        "{\"move\":\"decline\",\"because\":\"rude\"}",
        "{\"move\":\"decline\",\"because\":\"other\",\"detail\":\" \"}"
      })
  void refuses_a_move_that_is_none(String body) {
    problem(post("/moves", body), 422, "move-faulty").body("errors", not(empty()));
  }

  @Test
  void keeps_what_staff_note_for_their_colleagues() {
    post("/notes", "{\"text\":\"Called, no answer\"}").then().statusCode(201);
    post("/notes", "{\"text\":\"Called again\"}").then().statusCode(201);

    state()
        .body("notes.text", equalTo(List.of("Called, no answer", "Called again")))
        .body("notes.author", hasItem("anyone"));
    problem(post("/notes", "{\"text\":\"\"}"), 422, "note-faulty")
        .body("errors.pointer", hasItem("/text"));
    problem(post("/notes", "{}"), 422, "note-faulty");
  }

  @Test
  void a_session_shows_what_was_submitted_in_it_and_nothing_else() {
    String request = "{\"form\":\"standard\",\"uses\":\"many\"}";
    String token = ApiClient.linkTokenWith(staff, request);
    String mine = ApiClient.exchange(token).then().extract().path("session");
    session = ApiClient.exchange(token).then().extract().path("session");
    ApiClient.submit(mine, ApiClient.submission()).then().statusCode(202);

    own().statusCode(200).body("enrolments", empty());
    session = "forged";
    own().statusCode(401);
  }

  @Test
  void pages_through_the_list_without_missing_or_repeating_one() {
    List<String> all = new ArrayList<>(List.of(id));
    for (int i = 0; i < 4; i++) {
      all.addFirst(enrolAnother());
    }
    List<String> listed = new ArrayList<>();
    String next = "";
    while (next != null) {
      var page = get("/enrolments?limit=2" + next).then().statusCode(200).extract();
      listed.addAll(page.<List<String>>path("enrolments.id"));
      String cursor = page.path("next");
      next = cursor == null ? null : "&after=" + cursor;
    }

    assertThat(listed).isEqualTo(all);
  }

  @Test
  void lists_what_is_asked_for() {
    String entered = id;
    post("/moves", "{\"move\":\"enter\"}").then().statusCode(200);
    String open = enrolAnother();

    listed("standing=entered").body("enrolments.id", equalTo(List.of(entered)));
    listed("standing=open").body("enrolments.id", equalTo(List.of(open)));
    listed("state=kept&form=standard").body("enrolments.id", equalTo(List.of(open, entered)));
    listed("state=delivered").body("enrolments", empty());
    listed("state=document-ready").body("enrolments", empty());
    listed("form=other").body("enrolments", empty());
    listed("from=2999-01-01T00:00:00Z").body("enrolments", empty());
    listed("before=2999-01-01T00:00:00Z")
        .body("enrolments.name", hasItem("Tāwhiri, Hēmi"))
        .header("Cache-Control", equalTo("no-store"));
  }

  private ValidatableResponse listed(String query) {
    return get("/enrolments?" + query).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"standing", "state", "from", "before", "after", "limit"})
  void refuses_a_parameter_that_cannot_be_read(String name) {
    problem(get("/enrolments?" + name + "=nonsense"), 400, "parameter-faulty")
        .body("errors.pointer", equalTo(List.of("/" + name)));
  }

  @Test
  void the_audit_tells_who_saw_and_changed_what_and_nothing_of_the_patient() {
    state();
    listed("limit=100");
    post("/notes", "{\"text\":\"Called\"}").then().statusCode(201);
    post("/moves", "{\"move\":\"enter\"}").then().statusCode(200);

    String lines =
        get("/enrolments/" + id + "/audit")
            .then()
            .statusCode(200)
            .body("lines.action", hasItems("submitted", "seen", "listed", "noted", "entered"))
            .body("lines[0].actor", equalTo("patient"))
            .body("lines[1].actor", equalTo("anyone"))
            .extract()
            .asString();
    assertThat(lines).doesNotContain("Tāwhiri", "Called", "ZZZ");
    problem(get("/enrolments/" + UUID.randomUUID() + "/audit"), 404, "enrolment-unknown");
  }
}
