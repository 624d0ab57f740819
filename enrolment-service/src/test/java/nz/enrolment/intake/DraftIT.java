package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.intake.draft.IfMatch;
import nz.enrolment.intake.erase.SweepNow;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.keep.KeepEnrolment;
import nz.enrolment.intake.keep.SubmissionOutcome;
import nz.enrolment.intake.keep.SubmissionRequest;
import nz.enrolment.intake.token.SignedTokens;
import nz.enrolment.intake.token.TokenPurpose;
import nz.enrolment.intake.token.Verification;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class DraftIT {
  private static final String EMPTY = "{\"answers\":{}}";
  private static final int ABOUT_YOU = 1;
  private static final int REACH_YOU = 2;
  private static final int INTERLEAVINGS = 1000;

  /// `-Dtabs.seed=` repeats a run.
  private static final long SEED = Long.getLong("tabs.seed", new Random().nextLong());

  @Inject SignedTokens tokens;
  @Inject LinkLookup links;
  @Inject KeepEnrolment keepEnrolment;
  @Inject SweepNow sweep;

  private final String practice = UUID.randomUUID().toString();
  private String staff;
  private String link;
  private String session;

  @BeforeEach
  void openTheForm() {
    staff = Infrastructure.forTests().token(practice, "practice-staff practice-admin");
    ApiClient.publishWith(staff, ApiClient.form().toString()).then().statusCode(201);
    link = ApiClient.linkTokenWith(staff, "{\"form\":\"standard\"}");
    session = open(link);
  }

  private static String open(String link) {
    return ApiClient.exchange(link).then().statusCode(200).extract().path("session");
  }

  private static RequestSpecification in(String session) {
    return given().header("Enrolment-Session", session).contentType("application/json");
  }

  private static String etag(String session) {
    return in(session).get("/draft").then().statusCode(200).extract().header("ETag");
  }

  private static Response save(String session, String etag, int section, Object body) {
    return in(session)
        .header("If-Match", etag)
        .body(body.toString())
        .put("/draft/sections/" + section);
  }

  private static String saved(Response response) {
    return response.then().statusCode(204).extract().header("ETag");
  }

  /// The answers of the example, each in the section that asks for it.
  private static String saveAll(String session) throws IOException {
    String etag = etag(session);
    JsonNode sections = new ObjectMapper().readTree(ApiClient.form().get("sections").toString());
    for (int section = 0; section < sections.size(); section++) {
      etag = saved(save(session, etag, section + 1, answers(sections.get(section))));
    }
    return etag;
  }

  private static ObjectNode answers(JsonNode section) {
    ObjectNode body = new ObjectMapper().createObjectNode().put("language", "en");
    ObjectNode answers = body.putObject("answers");
    section
        .get("questions")
        .forEach(question -> {
          String id = question.get("id").asText();
          JsonNode answer = ApiClient.answers(ApiClient.submission()).path(id);
          if (!answer.isMissingNode()) {
            answers.set(id, answer);
          }
        });
    return body;
  }

  private static Response submit(String session, String key, String etag) {
    return in(session)
        .header("Idempotency-Key", key)
        .header("If-Match", etag)
        .post("/draft/submission");
  }

  private static List<Map<String, String>> problems(String session, int section) {
    return in(session)
        .queryParam("section", section)
        .get("/draft/problems")
        .then()
        .statusCode(200)
        .header("ETag", equalTo(etag(session)))
        .extract()
        .path("problems");
  }

  @Test
  void tells_of_each_section_what_the_submission_would_be_refused_for() throws IOException {
    String etag = saveAll(session);
    String half = "{\"answers\":{\"date-of-birth\":\"2031-01-01\",\"name\":{\"given\":\"Hēmi\"}}}";
    etag = saved(save(session, etag, ABOUT_YOU, half));
    etag = saved(save(session, etag, REACH_YOU, "{\"answers\":{\"mobile\":\"12345\"}}"));
    int sections = ApiClient.form().get("sections").size();

    var told =
        IntStream.rangeClosed(1, sections)
            .boxed()
            .flatMap(section -> problems(session, section).stream())
            .toList();

    List<Map<String, String>> refused =
        submit(session, "k", etag).then().statusCode(422).extract().path("errors");
    assertThat(told).containsExactlyInAnyOrderElementsOf(refused);
    assertThat(problems(session, ABOUT_YOU))
        .extracting(problem -> problem.get("pointer"))
        .contains("/answers/date-of-birth", "/answers/name/family")
        .noneMatch(pointer -> pointer.contains("mobile"));
  }

  @Test
  void has_no_problems_in_a_section_that_is_complete_and_submits_nothing() throws IOException {
    String etag = saveAll(session);

    assertThat(problems(session, ABOUT_YOU)).isEmpty();

    assertThat(etag(session)).isEqualTo(etag);
    in(session).get("/enrolments/mine").then().body("enrolments", empty());
    in(session).queryParam("section", "0").get("/draft/problems").then().statusCode(404);
    in(session).get("/draft/problems").then().statusCode(404);
  }

  @Test
  void begins_empty() {
    in(session).get("/draft").then().statusCode(200).body("answers", anEmptyMap());
  }

  @Test
  void is_found_on_another_device_with_the_same_link() {
    String etag = etag(session);
    etag =
        saved(
            save(
                session,
                etag,
                ABOUT_YOU,
                "{\"language\":\"mi\",\"answers\":{\"date-of-birth\":\"1979-0\"}}"));
    saved(save(session, etag, REACH_YOU, "{\"answers\":{\"mobile\":\"021 000 0000\"}}"));

    in(open(link))
        .get("/draft")
        .then()
        .body("language", equalTo("mi"))
        .body("answers.date-of-birth", equalTo("1979-0"))
        .body("answers.mobile", equalTo("021 000 0000"));
  }

  @Test
  void is_each_opening_s_own_when_the_link_is_for_many() {
    String poster = ApiClient.linkTokenWith(staff, "{\"form\":\"standard\",\"uses\":\"many\"}");
    String one = open(poster);
    saved(save(one, etag(one), ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));

    in(open(poster)).get("/draft").then().body("answers", anEmptyMap());
  }

  @Test
  void replaces_a_section_and_leaves_the_others() {
    String etag =
        saved(save(session, etag(session), ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));
    etag = saved(save(session, etag, REACH_YOU, "{\"answers\":{\"mobile\":\"021 000 0000\"}}"));
    saved(save(session, etag, ABOUT_YOU, "{\"answers\":{\"preferred-name\":\"Huia\"}}"));

    in(session)
        .get("/draft")
        .then()
        .body("answers.size()", equalTo(2))
        .body("answers.preferred-name", equalTo("Huia"))
        .body("answers.mobile", equalTo("021 000 0000"));
  }

  @Test
  void refuses_a_change_that_was_made_on_an_earlier_state() {
    String first = etag(session);
    saved(save(session, first, ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));

    for (String stale : List.of(first, "W/" + etag(session), "\"x\"", "\"x\", " + first)) {
      save(session, stale, ABOUT_YOU, "{\"answers\":{}}")
          .then()
          .statusCode(412)
          .body("type", endsWith("/draft-changed"));
    }
    in(session)
        .body("{\"answers\":{}}")
        .put("/draft/sections/1")
        .then()
        .statusCode(428)
        .body("type", endsWith("/if-match-missing"));
    in(session).get("/draft").then().body("answers.occupation", equalTo("Kaiako"));
  }

  @Test
  void takes_a_change_that_may_be_made_on_one_of_several_states_or_on_any() {
    String first = etag(session);
    String second = saved(save(session, first, ABOUT_YOU, EMPTY));
    String third = saved(save(session, "\"x\", %s, %s".formatted(first, second), ABOUT_YOU, EMPTY));
    saved(save(session, "*", ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));

    in(session).header("If-Match", third + ", " + first).delete("/draft").then().statusCode(412);
    in(session).get("/draft").then().body("answers.occupation", equalTo("Kaiako"));
    in(session).header("If-Match", "*").delete("/draft").then().statusCode(204);
    in(session).get("/draft").then().body("answers.size()", equalTo(0));
  }

  @Test
  void is_submitted_in_one_of_several_states_once() throws Exception {
    String etag = saveAll(session);
    String states = "\"x\", " + etag;

    String enrolment = submit(session, "k", states).then().statusCode(202).extract().path("id");

    submit(session, "k", states).then().statusCode(202).body("id", equalTo(enrolment));
    submit(session, "k", etag)
        .then()
        .statusCode(422)
        .body("type", endsWith("/idempotency-key-reused"));
  }

  @Test
  void refuses_what_has_no_place_in_the_section() {
    String etag = etag(session);
    save(session, etag, ABOUT_YOU, "{\"answers\":{\"mobile\":\"021 000 0000\"}}")
        .then()
        .statusCode(422)
        .body("type", endsWith("/draft-faulty"))
        .body("errors.pointer", equalTo(List.of("/answers/mobile")));
    save(session, etag, 99, "{\"answers\":{}}").then().statusCode(404);
    save(session, etag, 0, "{\"answers\":{}}").then().statusCode(404);
    assertThat(etag(session)).isEqualTo(etag);
  }

  @Test
  void begins_anew_and_an_old_state_stays_old() {
    String etag =
        saved(save(session, etag(session), ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));
    in(session).header("If-Match", etag).delete("/draft").then().statusCode(204);

    in(session).get("/draft").then().body("answers", anEmptyMap());
    saved(save(session, etag(session), ABOUT_YOU, "{\"answers\":{}}"));
    save(session, etag, ABOUT_YOU, "{\"answers\":{}}").then().statusCode(412);
    in(session).header("If-Match", etag).delete("/draft").then().statusCode(412);
  }

  @Test
  void is_submitted_as_it_stands_and_then_gone() throws Exception {
    String etag = saveAll(session);
    String id = submit(session, "k", etag).then().statusCode(202).extract().path("id");

    submit(session, "k", etag).then().statusCode(202).body("id", equalTo(id));
    submit(session, "other", etag).then().statusCode(410).body("type", endsWith("/link-used"));
    assertThat(completed(id).identity().name().family())
        .isEqualTo(ApiClient.answers(ApiClient.submission()).at("/name/family").asText());
    assertThat(drafts()).isEmpty();
  }

  /// Saved once more while it was being read: the link can still be used.
  @Test
  void uses_nothing_up_when_it_changed_at_the_last_moment() throws Exception {
    String etag = saveAll(session);
    var verified =
        (Verification.Verified) tokens.verify(TokenPurpose.SESSION, session, Instant.now());
    var admission = verified.claims();
    var invited = (LinkLookup.Invited) links.find(admission);
    var read =
        (FormReading.Complete)
            invited
                .form()
                .form()
                .read(
                    new ObjectMapper().readTree(ApiClient.submission().toString()),
                    new SubmissionContext(
                        UUID.randomUUID(),
                        invited.practice(),
                        invited.form().version().number(),
                        Instant.now(),
                        invited.prefill()));
    var seen = SubmissionRequest.OfDraft.of(IfMatch.required(etag));
    String changed =
        saved(save(session, etag, ABOUT_YOU, answers(ApiClient.form().at("/sections/0"))));

    assertThat(
            keepEnrolment.keep(
                read.enrolment(), invited, new SubmissionRequest(admission, "k", seen)))
        .isEqualTo(new SubmissionOutcome.DraftChanged());

    assertThat(etag(session)).isEqualTo(changed);
    submit(session, "k", changed).then().statusCode(202);
  }

  @Test
  void is_empty_however_often_it_is_begun_anew() {
    String nothing = etag(session);
    in(session).header("If-Match", nothing).delete("/draft").then().statusCode(204);
    in(session).header("If-Match", nothing).delete("/draft").then().statusCode(204);
  }

  @Test
  void is_kept_once_when_it_is_submitted_eight_times_at_once() throws Exception {
    String etag = saveAll(session);
    Callable<String> send =
        () -> submit(session, "k", etag).then().statusCode(202).extract().path("id");
    Set<String> ids = new HashSet<>();
    try (var callers = Executors.newFixedThreadPool(8)) {
      for (Future<String> id : callers.invokeAll(Collections.nCopies(8, send))) {
        ids.add(id.get());
      }
    }

    assertThat(ids).hasSize(1);
  }

  private static Enrolment completed(String id) {
    var event =
        EventCodec.read(EventCodec.COMPLETED, Topic.await("enrolment-completed.v1", id).value());
    return ((EnrolmentEvent.Completed) event).enrolment();
  }

  private List<String> drafts() throws SQLException {
    return RowCounts.first("select id from draft where practice = '" + practice + "'");
  }

  @Test
  void is_submitted_in_the_state_that_was_seen_or_not_at_all() throws Exception {
    String seen = saveAll(session);
    saved(save(open(link), seen, REACH_YOU, answers(ApiClient.form().at("/sections/1"))));

    submit(session, "k", seen).then().statusCode(412).body("type", endsWith("/draft-changed"));
    in(session).header("Idempotency-Key", "k").post("/draft/submission").then().statusCode(428);
    submit(session, "k", etag(session)).then().statusCode(202);
  }

  @Test
  void drops_what_is_not_asked_in_the_end() throws Exception {
    String etag = saveAll(session);
    ObjectNode health = answers(ApiClient.form().at("/sections/3"));
    health.withObject("/answers").put("takes-medicines", false);
    health.withObject("/answers").put("medicines", "Metformin");
    etag = saved(save(session, etag, 4, health));

    String id = submit(session, "k", etag).then().statusCode(202).extract().path("id");

    assertThat(completed(id).dropped()).containsExactly("medicines");
  }

  @Test
  void is_refused_with_pointers_into_itself_and_stays() throws Exception {
    String etag = saveAll(session);
    etag = saved(save(session, etag, REACH_YOU, "{\"answers\":{\"mobile\":\"+\"}}"));

    submit(session, "k", etag)
        .then()
        .statusCode(422)
        .body("type", endsWith("/enrolment-refused"))
        .body("errors.pointer", hasItem("/answers/mobile"));
    assertThat(etag(session)).isEqualTo(etag);
  }

  @Test
  void goes_when_the_form_is_submitted_otherwise() throws Exception {
    saved(save(session, etag(session), ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));
    ApiClient.submit(session, ApiClient.submission()).then().statusCode(202);

    assertThat(drafts()).isEmpty();
  }

  @Test
  void goes_when_its_link_is_revoked_or_nobody_comes_back() throws Exception {
    saved(save(session, etag(session), ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));
    String other = open(ApiClient.linkTokenWith(staff, "{\"form\":\"standard\"}"));
    saved(save(other, etag(other), ABOUT_YOU, "{\"answers\":{\"occupation\":\"Kaiako\"}}"));
    sweep.run();
    assertThat(drafts()).as("both are kept").hasSize(2);

    String first =
        RowCounts.first("select id from link where practice = '" + practice + "'").getFirst();
    given().auth().oauth2(staff).delete("/links/" + first).then().statusCode(204);
    RowCounts.change(
        "update draft set saved_at = now() - interval '15 days' where practice = '%s' and id <> '%s'"
            .formatted(practice, first));

    sweep.run();
    assertThat(drafts()).isEmpty();
    in(session).get("/draft").then().statusCode(410);
  }

  /// Each counts on from what it reads, in whatever order they meet.
  @Test
  void loses_no_update_of_two_tabs() throws Exception {
    System.out.println("tabs.seed=" + SEED);
    Tab one = new Tab(session, SEED);
    Tab other = new Tab(open(link), ~SEED);

    try (var tabs = Executors.newFixedThreadPool(2)) {
      Future<Integer> refused = tabs.submit(() -> one.count(INTERLEAVINGS / 2));
      int otherRefused = tabs.submit(() -> other.count(INTERLEAVINGS / 2)).get();
      assertThat(refused.get() + otherRefused).as("they did meet").isPositive();
    }

    in(session)
        .get("/draft")
        .then()
        .body("answers.occupation", equalTo(Integer.toString(INTERLEAVINGS)));
  }
}
