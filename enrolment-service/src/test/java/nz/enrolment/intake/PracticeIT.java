package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nz.enrolment.intake.token.LinkClaims;
import nz.enrolment.intake.token.SignedTokens;
import nz.enrolment.intake.token.TokenPurpose;
import nz.enrolment.intake.token.Verification;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PracticeIT {
  private static final String STANDARD = "{\"form\":\"standard\"}";

  @Inject SignedTokens tokens;
  private int number;

  @BeforeEach
  void publish() {
    number =
        ApiClient.publish("demo-admin", ApiClient.form())
            .then()
            .statusCode(201)
            .header("Location", startsWith("http"))
            .body("id", equalTo("standard"))
            .extract()
            .path("number");
  }

  private static ValidatableResponse problem(Response response, int status, String slug) {
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://enrolment.nz/problems/" + slug));
  }

  private static Response get(String client, String path) {
    return given().auth().oauth2(ApiClient.token(client)).get(path);
  }

  @Test
  void gives_a_version_back_as_it_was_published() throws IOException {
    String found = get("demo-staff", "/forms/standard/versions/" + number).asString();

    assertThat(new ObjectMapper().readTree(found)).isEqualTo(ApiClient.form());
  }

  @Test
  void finds_a_version_that_was_asked_for_before_it_was_published() {
    problem(get("demo-staff", "/forms/standard/versions/" + (number + 1)), 404, "form-unknown");

    publish();

    get("demo-staff", "/forms/standard/versions/" + number).then().statusCode(200);
  }

  @Test
  void numbers_versions_that_are_published_at_once() throws Exception {
    String token = ApiClient.token("demo-admin");
    String form = ApiClient.form().toString();
    Callable<Integer> publish =
        () -> ApiClient.publishWith(token, form).then().statusCode(201).extract().path("number");
    try (var callers = Executors.newFixedThreadPool(16)) {
      assertThat(callers.invokeAll(Collections.nCopies(64, publish)))
          .extracting(version -> version.get())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void refuses_a_faulty_form_with_pointers_into_it() {
    var form = ApiClient.form();
    form.withArray("/sections").removeAll();
    form.put("surplus", 1);

    problem(ApiClient.publish("demo-admin", form), 422, "form-faulty")
        .body("errors.pointer", hasItems("/surplus"));
  }

  @Test
  void refuses_a_form_whose_words_leave_no_room_for_answers() {
    var form = ApiClient.form();
    var section = form.withArray("/sections").addObject();
    section.putObject("title").put("en", "More");
    for (int i = 0; i < 20; i++) {
      var question = section.withArray("/questions").addObject().put("id", "more-" + i);
      question.putObject("wording").put("en", "words ".repeat(600));
      question.putObject("shape").put("type", "yes-no");
    }

    problem(ApiClient.publish("demo-admin", form), 422, "form-faulty")
        .body("errors.pointer", hasItems("/sections"))
        .body("errors.code", hasItems("too-long"));
  }

  @Test
  void refuses_a_prefill_that_does_not_fit_the_form() {
    String request = "{\"form\":\"standard\",\"prefill\":{\"gender\":\"X\",\"no-such\":1}}";

    problem(ApiClient.makeLink("demo-staff", request), 422, "prefill-faulty")
        .body("errors.pointer", hasItems("/prefill/gender", "/prefill/no-such"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"form\":\"other\"}",
        "{\"form\":\"standard\",\"version\":9999}",
        "{\"form\":\"standard\",\"version\":\"1\"}",
        "{\"form\":\"standard\",\"prefill\":[]}",
        "{\"form\":\"standard\",\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
        "{\"form\":\"standard\",\"expiresAt\":\"tomorrow\"}",
        "{\"form\":\"standard\",\"expiresAt\":\"+300000-01-01T00:00:00Z\"}",
        "{\"form\":\"standard\",\"expiresAt\":\"9999-12-31T23:59:59-18:00\"}",
        "{\"form\":\"standard\",\"expiresAt\":4102444800}",
        "{\"form\":\"Standard form\"}",
        "{\"form\":\"standard\",\"expires\":\"2099-01-01T00:00:00Z\"}"
      })
  void refuses_a_link_that_cannot_be_made(String request) {
    problem(ApiClient.makeLink("demo-staff", request), 422, "link-faulty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/form | {'form':'standard\\u0000'}",
        "/prefill/name/family | {'form':'standard','prefill':{'name':{'family':'\\ud800'}}}",
        "/prefill | {'form':'standard','prefill':{'\\u0000':1}}",
        "/version | {'form':'standard','version':1e99999999999}",
        "/version | {'form':'standard','version':0.1e-2147483648}",
        "/expiresAt | {'form':'standard','expiresAt':-1e400}",
      })
  void says_which_value_of_a_link_cannot_be_kept(String pointer, String request) {
    problem(ApiClient.makeLink("demo-staff", request.replace('\'', '"')), 422, "link-faulty")
        .body("errors.pointer", equalTo(List.of(pointer)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "0.1e-2147483648", "1e99999999", "\"\\u0000\""})
  void looks_at_values_before_it_looks_who_calls(String token) {
    problem(
            given()
                .contentType("application/json")
                .body("{\"token\":" + token + "}")
                .post("/links/exchange"),
            422,
            "token-faulty")
        .body("errors.pointer", equalTo(List.of("/token")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "standard%00", "%C0%AF", "%ED%A0%80", "Standard", "%EF%BF%BF"})
  void knows_no_form_that_could_not_be_called_so(String id) {
    problem(
        given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(ApiClient.token("demo-staff"))
            .get("/forms/" + id + "/versions/1"),
        404,
        "form-unknown");
  }

  @Test
  void opens_the_version_that_the_link_was_made_for() {
    String token = ApiClient.linkToken("{\"form\":\"standard\",\"version\":" + number + "}");
    publish();

    ApiClient.exchange(token).then().statusCode(200).body("version", equalTo(number - 1));
  }

  @Test
  void puts_the_token_where_a_browser_sends_it_to_nobody() {
    ApiClient.makeLink("demo-staff", STANDARD)
        .then()
        .statusCode(201)
        .header("Cache-Control", equalTo("no-store"))
        .body("url", startsWith("http://localhost:8080/enrol#"));
  }

  @Test
  void says_the_same_of_every_link_that_does_not_verify() {
    String forged = ApiClient.linkToken(STANDARD).replaceFirst("\\.", ".A");
    String leadsNowhere =
        tokens.issue(
            TokenPurpose.LINK,
            LinkClaims.to(UUID.fromString(ApiClient.PRACTICE), UUID.randomUUID()),
            Instant.now().plusSeconds(60));

    String answer =
        problem(ApiClient.exchange("nonsense"), 404, "link-unknown").extract().asString();

    assertThat(ApiClient.exchange(forged).asString()).isEqualTo(answer);
    assertThat(ApiClient.exchange(leadsNowhere).asString()).isEqualTo(answer);
  }

  @Test
  void says_when_a_link_has_expired() {
    Instant end = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    String token = ApiClient.linkToken("{\"form\":\"standard\",\"expiresAt\":\"" + end + "\"}");
    LinkClaims claims =
        ((Verification.Verified) tokens.verify(TokenPurpose.LINK, token, end.minusMillis(1)))
            .claims();
    assertThat(tokens.verify(TokenPurpose.LINK, token, end))
        .isInstanceOf(Verification.Expired.class);

    String earlier = tokens.issue(TokenPurpose.LINK, claims, Instant.now().minusSeconds(1));
    problem(ApiClient.exchange(earlier), 410, "link-expired");
  }

  @Test
  void shows_nothing_of_another_practice() {
    String id =
        ApiClient.submit(ApiClient.session(), ApiClient.submission()).then().extract().path("id");

    get("demo-staff", "/enrolments/" + id).then().statusCode(200);
    problem(get("other-staff", "/enrolments/" + id), 404, "enrolment-unknown");
    problem(get("other-staff", "/forms/standard/versions/" + number), 404, "form-unknown");
    problem(ApiClient.makeLink("other-staff", STANDARD), 422, "link-faulty");
  }

  @Test
  void lets_only_those_in_who_have_the_role() {
    problem(ApiClient.publish("demo-staff", ApiClient.form()), 403, "not-allowed");
    problem(ApiClient.makeLink("operator", STANDARD), 403, "not-allowed");
    problem(get("external-api-service", "/enrolments/" + UUID.randomUUID()), 403, "not-allowed");
  }

  @Test
  void lets_nobody_in_without_a_practice() {
    String token = Infrastructure.forTests().token("none", "practice-staff");

    problem(
        given().auth().oauth2(token).get("/enrolments/" + UUID.randomUUID()), 403, "not-allowed");
  }

  @Test
  void asks_who_brings_no_token_or_a_false_one_to_sign_in() {
    problem(given().get("/enrolments/" + UUID.randomUUID()), 401, "sign-in-required")
        .header("WWW-Authenticate", equalTo("Bearer"));
    problem(
        given().auth().oauth2(ApiClient.token("demo-staff") + "x").get("/enrolments/x"),
        401,
        "sign-in-required");
  }

  @Test
  void answers_what_is_not_there_with_a_problem_too() {
    problem(given().get("/nowhere"), 404, "not-found");
    problem(get("demo-staff", "/enrolments/no-uuid"), 404, "enrolment-unknown");
    problem(get("demo-staff", "/forms"), 405, "method-not-allowed");
    problem(get("demo-staff", "/forms/standard/versions/x"), 404, "not-found");
  }
}
