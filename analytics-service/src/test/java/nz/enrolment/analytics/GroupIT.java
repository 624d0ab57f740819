package nz.enrolment.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The counts of a group of practices are sums of what was counted once.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class GroupIT {

  @Inject Handler handler;
  @Inject Transactions transactions;
  @Inject Watch watch;

  @BeforeEach
  void setClock() {
    SettableClock.set(SettableClock.START);
  }

  @AfterEach
  void reset() {
    SettableClock.set(SettableClock.START);
    Database.execute("delete from release where scope = 'northland'");
  }

  @Test
  void a_group_is_the_sum_of_the_noisy_counters_of_its_practices() {
    int total = 0;
    for (String practice : RealInfrastructure.NORTHLAND) {
      total += 40;
      Database.execute(
          "insert into counter (practice, period, plan, cells) values ('%s', '2026-Q2', 'ONE_BY_ONE', array_fill(40, array[28]))"
              .formatted(practice));
    }
    var counts = get("northland-analyst", "/groups/northland/counts/2026-Q2");
    assertThat(counts.statusCode()).isEqualTo(200);
    assertThat(counts.jsonPath().getString("group")).isEqualTo("northland");
    assertThat(counts.jsonPath().<String>get("practice")).isNull();
    assertThat(counts.jsonPath().getInt("total")).isEqualTo(total);
    assertThat(counts.jsonPath().getInt("margin")).isEqualTo(5);
    assertThat(get("operator", "/groups/northland/counts/2026-Q2").asByteArray())
        .isEqualTo(counts.asByteArray());
  }

  @Test
  void a_region_counts_its_people_by_two_characteristics_in_a_counter_of_its_own()
      throws InterruptedException {
    Database.beginPairsWithZero("2026-Q4");
    var consumer = new Consumer("pairs", transactions, handler, watch);
    for (int i = 0; i < 8; i++) {
      enrol(consumer, RealInfrastructure.NORTHLAND.get(i % 3), GoldenEvent.ADULT_RURAL);
      enrol(consumer, RealInfrastructure.NORTHLAND.get(i % 3), GoldenEvent.CHILD_BY_AUTHORITY);
      enrol(consumer, RealInfrastructure.SOUTHLAND.getFirst(), GoldenEvent.ADULT_RURAL);
    }
    SettableClock.set(Schedule.QUARTER.closesAt());
    var counts = get("operator", "/groups/northland/counts/2026-Q4").jsonPath();
    counts.setRootPath("tables.find { it.by == 'age-band-and-gender' }");
    assertThat(counts.getInt("margin")).isEqualTo(3);
    assertThat(counts.getList("cells.findAll { it.count != null }.value"))
        .containsExactly("0-14/F", "45-64/M");
    assertThat(counts.getList("cells.findAll { it.count != null }.count")).containsExactly(9, 9);
    assertThat(get("operator", "/groups/southland/counts/2026-Q4").jsonPath().getList("tables.by"))
        .doesNotContain("age-band-and-gender");
  }

  private static void enrol(Consumer consumer, String practice, GoldenEvent event)
      throws InterruptedException {
    UUID enrolment = UUID.randomUUID();
    consumer.handle(Records.completed(enrolment, event.of(enrolment, UUID.fromString(practice))));
  }

  @Test
  void what_a_member_was_released_is_what_the_group_counted() {
    SettableClock.set(Schedule.QUARTER.closesAt());
    assertThat(get("operator", "/groups/southland/counts/2026").statusCode()).isEqualTo(200);
    String practice = RealInfrastructure.SOUTHLAND.getFirst();
    String before = cells(practice);
    assertThat(given().auth().oauth2(token(practice)).get("/counts/2026-Q4").statusCode())
        .isEqualTo(200);
    assertThat(cells(practice)).isEqualTo(before);
  }

  @Test
  void it_is_for_who_answers_for_that_group() {
    assertThat(get("northland-analyst", "/groups/southland/counts/2026-Q2").statusCode())
        .isEqualTo(403);
    assertThat(get("northland-analyst", "/groups/nowhere/counts/2026-Q2").statusCode())
        .isEqualTo(403);
    assertThat(get("northland-analyst", "/counts/2026-Q2").statusCode()).isEqualTo(403);
    assertThat(get("demo-staff", "/groups/northland/counts/2026-Q2").statusCode()).isEqualTo(403);
    assertThat(given().get("/groups/northland/counts/2026-Q2").statusCode()).isEqualTo(401);
  }

  @Test
  void there_are_no_months_of_a_group_no_open_periods_and_no_other_groups() {
    expect("/groups/northland/counts/2026-05", 404, "released-by-quarter");
    expect("/groups/northland/counts/2026-Q4", 404, "not-closed");
    expect("/groups/northland/counts/2019", 404, "not-counted");
    expect("/groups/nowhere/counts/2026-Q2", 404, "group-unknown");
    expect("/groups/northland/counts/2026-W2", 400, "period-unreadable");
  }

  private static void expect(String path, int status, String slug) {
    var answer = get("operator", path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.jsonPath().getString("type")).endsWith("/" + slug);
  }

  private static String cells(String practice) {
    return Database.ask(
            "select cells::text from counter where practice = '%s' and period = '2026-Q4'"
                .formatted(UUID.fromString(practice)))
        .getFirst();
  }

  private static Response get(String client, String path) {
    return given().auth().oauth2(RealInfrastructure.infrastructure().token(client)).get(path);
  }

  private static String token(String practice) {
    return RealInfrastructure.infrastructure().token(practice, "practice-staff");
  }
}
