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
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the service says to those who ask wrongly, and to those who run it.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class HttpIT {
  private static final Path CONTRACT = Path.of("../contracts/openapi/analytics-service.yaml");

  private final UUID practice = UUID.randomUUID();

  @AfterEach
  void resetClock() {
    SettableClock.set(SettableClock.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2026-W47", "2026-13", "now"})
  void a_period_that_is_none_is_refused_with_a_pointer(String period) {
    expectUnreadable(staff().get("/counts/" + period), "/period");
    expectUnreadable(staff().get("/counts?from=" + period), "/from");
    expectUnreadable(staff().get("/counts?to=" + period), "/to");
  }

  private static void expectUnreadable(Response answer, String pointer) {
    expectProblem(answer, 400, "period-unreadable");
    assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo("not-a-period");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "2026-Q3%00",
        "%C0%AF",
        "2026-Q5",
        "2026-Q0",
        "2026-13",
        "+300000-Q1",
        "-001-Q1",
        "1e99999999999",
        "%D9%A2026-Q3"
      })
  void a_period_that_no_database_holds_is_none(String period) {
    expectUnreadable(
        staff().urlEncodingEnabled(false).get("/counts?from=2025-Q1&to=" + period), "/to");
  }

  @Test
  void a_period_that_is_not_closed_says_when_it_will_be() {
    var answer = staff().get("/counts/2026-Q4");
    expectProblem(answer, 404, "not-closed");
    assertThat(answer.jsonPath().getString("detail")).contains("2027-01-11");
    expectProblem(staff().get("/counts/2026"), 404, "not-closed");
    expectProblem(staff().get("/counts/2027-01"), 404, "not-closed");
    expectProblem(staff().get("/counts/9999"), 404, "not-closed");
  }

  @Test
  void a_small_practice_has_no_months() {
    var answer = staff().get("/counts/2026-08");
    expectProblem(answer, 404, "released-by-quarter");
    assertThat(answer.jsonPath().getString("detail")).contains("2026-Q3");
  }

  @Test
  void there_is_nothing_of_years_before_the_suite() {
    expectProblem(staff().get("/counts/2019"), 404, "not-counted");
    expectProblem(staff().get("/counts/0001-Q1"), 404, "not-counted");
  }

  @Test
  void a_release_is_the_same_for_ever_and_says_so() {
    var answer = staff().get("/counts/2026-Q3");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).contains("immutable").contains("private");
    var known = staff().header("If-None-Match", answer.header("ETag")).get("/counts/2026-Q3");
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.asByteArray()).isEmpty();
    SettableClock.set(SettableClock.START.plus(Duration.ofDays(700)));
    assertThat(staff().get("/counts/2026-Q3").asByteArray()).isEqualTo(answer.asByteArray());
  }

  @Test
  void both_practice_roles_may_read() {
    assertThat(with("practice-admin").get("/counts/2026-Q3").statusCode()).isEqualTo(200);
  }

  @Test
  void a_finer_question_gets_the_coarse_answer() {
    var coarse = staff().get("/counts/2026-Q3").asString();
    var finer =
        staff().get("/counts/2026-Q3?gender=F&day=2026-08-20&practice=" + UUID.randomUUID());
    assertThat(finer.asString()).isEqualTo(coarse);
  }

  @Test
  void a_range_is_the_closed_periods_in_it_each_as_it_was_released() {
    var answer = staff().get("/counts?from=2026&to=2026");
    assertThat(answer.jsonPath().getList("releases.period"))
        .containsExactly("2026-Q1", "2026-Q2", "2026-Q3");
    assertThat(answer.asString()).contains(staff().get("/counts/2026-Q2").asString());
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(staff().get("/counts").jsonPath().getList("releases.period"))
        .startsWith("2020-Q1")
        .endsWith("2026-Q3");
    assertThat(staff().get("/counts?from=2026-Q2&to=2025").jsonPath().getList("releases"))
        .isEmpty();
  }

  @Test
  void csv_says_how_it_was_protected() {
    practiceOf(30);
    var answer = staff().accept("text/csv").get("/counts/2026-Q3");
    assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
    var lines = answer.asString().lines().toList();
    assertThat(String.join("\n", lines.stream().takeWhile(line -> line.startsWith("#")).toList()))
        .contains("began with random noise", "epsilon 1 a cell", "released once")
        .contains("Numbers below 6 are left out", "fewer than 6 others is withheld", "margin");
    var prefix = practice + ",2026-Q3,2026-07-01,2026-09-30,";
    assertThat(lines)
        .contains(
            "scope,period,from,to,by,value,count,margin,note",
            prefix + "total,,30,3,",
            prefix + "gender,F,15,3,",
            prefix + "gender,O,,3,",
            prefix + "language,,,3,too few or too alike");
    assertThat(staff().accept("text/csv").get("/counts").asString())
        .contains(prefix + "gender,M,15,3,");
  }

  /// So many people without noise, half of them women.
  private void practiceOf(int people) {
    var half = people / 2;
    Database.execute(
        "insert into counter (practice, period, plan, cells) select '%s', '2026-Q3', 'ONE_BY_ONE', array[%d, 0,0,0,0,0, %d,%d] || array_fill(0, array[20])"
            .formatted(practice, people, half, half));
  }

  @Test
  void without_a_token_it_is_refused() {
    var answer = given().get("/counts/2026-Q3");
    expectProblem(answer, 401, "sign-in-required");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void a_token_that_is_none_is_refused() {
    expectProblem(
        given().auth().oauth2("no-token").get("/counts/2026-Q3"), 401, "sign-in-required");
  }

  @Test
  void another_role_is_refused() {
    expectProblem(with("platform-operator").get("/counts/2026-Q3"), 403, "not-allowed");
  }

  @Test
  void a_token_without_a_practice_is_refused() {
    var token = RealInfrastructure.infrastructure().token("none", "practice-staff");
    expectProblem(given().auth().oauth2(token).get("/counts/2026-Q3"), 403, "not-allowed");
  }

  @Test
  void what_is_not_there_is_a_problem_too() {
    expectProblem(staff().get("/facts"), 404, "not-found");
    Response refused = staff().post("/counts/2026-Q3");
    expectProblem(refused, 405, "method-not-allowed");
    assertThat(refused.header("Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void it_tells_its_health_and_its_metrics() {
    assertThat(given().get(Management.url("/health/ready")).statusCode()).isEqualTo(200);
    assertThat(given().get(Management.url("/metrics")).asString()).contains("kafka_consumer");
  }

  @Test
  void neither_is_on_the_public_port() {
    expectProblem(given().get("/q/metrics"), 404, "not-found");
    expectProblem(given().get("/q/health/ready"), 404, "not-found");
  }

  @Test
  void the_published_contract_is_what_it_serves() throws IOException {
    var served = given().get("/q/openapi").asString();
    Files.writeString(Path.of("target/openapi.yaml"), served);
    assertThat(served).isEqualTo(Files.readString(CONTRACT));
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
