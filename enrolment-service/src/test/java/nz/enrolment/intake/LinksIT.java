package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nz.enrolment.intake.erase.SweepNow;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class LinksIT {
  private static final String PREFILLED =
      "{\"form\":\"standard\",\"prefill\":{\"nhi\":\"ZZZ0016\"}}";

  @Inject SweepNow sweep;

  private String id;
  private String token;

  @BeforeEach
  void invite() {
    ApiClient.publish("demo-admin", ApiClient.form()).then().statusCode(201);
    invite(PREFILLED);
  }

  private void invite(String request) {
    var link = ApiClient.makeLink("demo-staff", request).then().statusCode(201).extract();
    id = link.path("id");
    token = link.<String>path("url").replaceFirst(".*#", "");
  }

  private String open() {
    return ApiClient.exchange(token).then().statusCode(200).extract().path("session");
  }

  private Response revoke(String client) {
    return given().auth().oauth2(ApiClient.token(client)).delete("/links/" + id);
  }

  private static void problem(Response response, int status, String slug) {
    response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://enrolment.nz/problems/" + slug));
  }

  private List<String> prefill() throws Exception {
    return RowCounts.first("select encode(prefill, 'escape') from link where id = '" + id + "'");
  }

  @Test
  void is_not_used_up_by_being_opened() {
    open();
    open();

    ApiClient.submit(open(), ApiClient.submission()).then().statusCode(202);
  }

  @Test
  void is_for_one_enrolment_and_says_so_afterwards() throws Exception {
    String early = open();
    assertThat(prefill().getFirst()).contains("ZZZ0016");

    ApiClient.submit(open(), ApiClient.submission()).then().statusCode(202);

    problem(ApiClient.exchange(token), 410, "link-used");
    problem(ApiClient.submit(early, ApiClient.submission()), 410, "link-used");
    assertThat(prefill()).containsOnlyNulls();
  }

  @Test
  void names_whom_to_call_once_it_is_closed() {
    String session = open();
    revoke("demo-staff").then().statusCode(204);

    Stream.of(
            ApiClient.exchange(token),
            ApiClient.submit(session, ApiClient.submission()),
            given().header("Enrolment-Session", session).get("/draft"))
        .forEach(closed ->
            closed
                .then()
                .statusCode(410)
                .body(
                    "practice",
                    equalTo(Map.of("name", "Kōwhai Health Centre", "phone", "09 555 0100"))));
  }

  @Test
  void lets_one_through_of_many_who_come_at_once() throws Exception {
    String session = open();
    try (var callers = Executors.newFixedThreadPool(8)) {
      Callable<Integer> submit =
          () -> ApiClient.submit(session, ApiClient.submission()).statusCode();
      var statuses =
          callers.invokeAll(Stream.generate(() -> submit).limit(8).toList()).stream()
              .map(status -> status.resultNow());

      assertThat(statuses).containsOnlyOnce(202).containsOnly(202, 410);
    }
  }

  @Test
  void lets_any_number_through_when_it_is_for_many() {
    invite("{\"form\":\"standard\",\"uses\":\"many\"}");

    ApiClient.submit(open(), ApiClient.submission()).then().statusCode(202);
    ApiClient.submit(open(), ApiClient.submission()).then().statusCode(202);
  }

  @Test
  void opens_nothing_once_it_is_revoked_and_its_prefill_is_gone() throws Exception {
    String session = open();

    revoke("demo-staff").then().statusCode(204);

    problem(ApiClient.exchange(token), 410, "link-revoked");
    problem(ApiClient.submit(session, ApiClient.submission()), 410, "link-revoked");
    assertThat(prefill()).containsOnlyNulls();
    revoke("demo-staff").then().statusCode(204);
  }

  @Test
  void answers_what_was_sent_before_also_when_the_link_is_closed() {
    String session = open();
    String key = UUID.randomUUID().toString();
    String kept =
        ApiClient.submit(session, key, ApiClient.submission())
            .then()
            .statusCode(202)
            .extract()
            .path("id");

    ApiClient.submit(session, key, ApiClient.submission())
        .then()
        .statusCode(202)
        .body("id", equalTo(kept));
  }

  @Test
  void is_revoked_by_its_own_practice_alone() {
    problem(revoke("other-staff"), 404, "link-unknown");
    open();
  }

  @Test
  void forgets_its_prefill_when_it_and_its_sessions_have_expired() throws Exception {
    RowCounts.change(
        "update link set expires_at = now() - interval '11 hours' where id = '" + id + "'");
    sweep.run();
    assertThat(prefill()).as("a session may be open still").doesNotContainNull();

    RowCounts.change(
        "update link set expires_at = now() - interval '13 hours' where id = '" + id + "'");

    sweep.run();
    assertThat(prefill()).containsOnlyNulls();
  }

  @Test
  void a_token_that_does_not_verify_is_refused_without_a_look_at_the_database() {
    String forged = token.replaceFirst("\\.", ".A");
    var infrastructure = Infrastructure.forTests();
    infrastructure.killDatabase();
    try {
      problem(ApiClient.exchange(forged), 404, "link-unknown");
      problem(ApiClient.submit(forged, ApiClient.submission()), 401, "session-unknown");
    } finally {
      infrastructure.startDatabase();
    }
  }
}
