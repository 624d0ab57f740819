package nz.enrolment.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Week;
import org.junit.jupiter.api.Test;

/// What the service says to those who ask wrongly, and to those who run it.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class HttpIT {
  private static final Path CONTRACT = Path.of("../contracts/openapi/analytics-service.yaml");

  private final UUID practice = UUID.randomUUID();

  @Test
  void a_week_that_is_none_is_refused_with_a_pointer() {
    var answer = staff().get("/counts?week=2026-11-20");
    expectProblem(answer, 400, "week-unreadable");
    assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/week");
    assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("not-a-week");
  }

  @Test
  void without_a_week_it_is_this_one() {
    var before = Week.at(Instant.now());
    var asked = staff().get("/counts").jsonPath().getString("week");
    assertThat(asked).isIn(before.toString(), Week.at(Instant.now()).toString());
  }

  @Test
  void a_finer_question_gets_the_coarse_answer() {
    var coarse = staff().get("/counts?week=2026-W47").asString();
    var finer =
        staff().get("/counts?week=2026-W47&gender=F&day=2026-11-20&practice=" + UUID.randomUUID());
    assertThat(finer.asString()).isEqualTo(coarse);
  }

  @Test
  void without_a_token_it_is_refused() {
    var answer = given().get("/counts");
    expectProblem(answer, 401, "sign-in-required");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void a_token_that_is_none_is_refused() {
    expectProblem(given().auth().oauth2("no-token").get("/counts"), 401, "sign-in-required");
  }

  @Test
  void another_role_is_refused() {
    expectProblem(with("platform-operator").get("/counts"), 403, "not-allowed");
  }

  @Test
  void a_token_without_a_practice_is_refused() {
    var token = RealInfrastructure.infrastructure().token("none", "practice-staff");
    expectProblem(given().auth().oauth2(token).get("/counts"), 403, "not-allowed");
  }

  @Test
  void what_is_not_there_is_a_problem_too() {
    expectProblem(staff().get("/facts"), 404, "not-found");
    expectProblem(staff().post("/counts"), 405, "method-not-allowed");
  }

  @Test
  void it_tells_its_health_and_its_metrics() {
    assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    assertThat(given().get("/q/metrics").asString()).contains("kafka_consumer");
  }

  @Test
  void the_published_contract_is_what_it_serves() throws IOException {
    assertThat(given().get("/q/openapi").asString()).isEqualTo(Files.readString(CONTRACT));
  }

  private RequestSpecification staff() {
    return with("practice-staff");
  }

  private RequestSpecification with(String group) {
    var token = RealInfrastructure.infrastructure().token(practice.toString(), group);
    return given().auth().oauth2(token);
  }

  private static void expectProblem(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("type"))
        .isEqualTo("https://enrolment.nz/problems/" + slug);
    assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
  }
}
