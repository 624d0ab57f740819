package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.JourneyCodec;
import nz.enrolment.form.event.JourneyEvent.Ended;
import nz.enrolment.form.event.MinutesBand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From sessions on the topic to what is released of a form. Each test has a practice of its own,
/// whose counter begins with 0 instead of noise.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class JourneysIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String QUARTER = "2026-Q4";
  private static final Instant CLOSED = Period.parse(QUARTER).orElseThrow().closesAt();

  private final UUID practice = UUID.randomUUID();
  private Topic topic;

  @BeforeEach
  void open() {
    SettableClock.set(SettableClock.START);
    topic = new Topic();
    Database.beginJourneysWithZero(practice, 2, QUARTER);
    publish(2);
  }

  @AfterEach
  void close() {
    SettableClock.set(SettableClock.START);
    topic.close();
  }

  @Test
  void sessions_come_out_as_steps_of_a_closed_period() {
    end(6, Sessions.left(practice, 0));
    end(12, Sessions.left(practice, 3));
    end(30, Sessions.submitted(practice, MinutesBand.UNDER_20, DeviceClass.PHONE));
    end(12, Sessions.submitted(practice, MinutesBand.LONGER, DeviceClass.COMPUTER));
    awaitCounted(60);
    SettableClock.set(CLOSED);

    JsonPath counts = ask(practice, QUARTER).jsonPath();
    assertThat(counts.getList("journeys")).hasSize(1);
    counts.setRootPath("journeys[0]");
    assertThat(counts.getString("form")).isEqualTo("standard");
    assertThat(counts.getInt("version")).isEqualTo(2);
    assertThat(counts.getInt("total")).isEqualTo(60);
    assertThat(counts.getList("steps.step"))
        .containsExactly("opened", "1", "2", "3", "5", "submitted");
    assertThat(counts.getList("steps.count")).containsExactly(6, null, null, 12, null, 42);
    assertThat(counts.getInt("steps[3].seen.count")).isEqualTo(54);
    assertThat(counts.getInt("steps[3].seen.dropOff")).isEqualTo(22);
    assertThat(counts.getMap("tables.find { it.by == 'minutes' }.cells.find { it.count == 30 }"))
        .containsEntry("value", "10-19");
    assertThat(counts.getMap("tables.find { it.by == 'device' }.cells.find { it.count == 12 }"))
        .containsEntry("value", "computer");

    String csv = staff(practice).accept("text/csv").get("/counts/" + QUARTER).asString();
    var prefix = practice + ",2026-Q4,2026-10-01,2026-12-31,journeys/standard/2/";
    assertThat(csv.lines())
        .contains(
            prefix + "total,,60,3,",
            prefix + "furthest-section,3,12,3,",
            prefix + "furthest-section,1,,3,",
            prefix + "seen,3,54,5,",
            prefix + "drop-off,3,22,,",
            prefix + "device,phone,48,3,");
  }

  /// It is listed if its noise is high: so that of another one is taken away.
  @Test
  void a_version_that_nobody_used_has_a_counter_of_noise_and_is_not_listed() {
    publish(3);
    Database.beginJourneysWithZero(practice, 4, QUARTER);
    publish(4);
    end(3, Sessions.left(practice, 2));
    awaitCounted(3);
    SettableClock.set(CLOSED);

    @Nullable List<Integer> listed = ask(practice, QUARTER).jsonPath().getList("journeys.version");
    assertThat(listed == null ? List.of() : listed).doesNotContain(2, 4);
    assertThat(
            Database.ask(
                "select subject from counter where practice = '%s' and period = '%s' and closed order by 1"
                    .formatted(practice, QUARTER)))
        .containsExactly(
            "enrolments", "journeys/standard/2", "journeys/standard/3", "journeys/standard/4");
    assertThat(
            Database.ask(
                "select distinct cell from counter, unnest(cells) cell where practice = '%s' and subject = 'journeys/standard/3'"
                    .formatted(practice)))
        .hasSizeGreaterThan(2);
  }

  @Test
  void a_version_has_no_counters_of_periods_before_it_was_published() {
    assertThat(ask(practice, "2026-Q3").statusCode()).isEqualTo(200);
    assertThat(
            Database.ask(
                "select subject from counter where practice = '%s' and period = '2026-Q3'"
                    .formatted(practice)))
        .containsExactly("enrolments");
  }

  @Test
  void what_comes_after_the_close_is_not_counted() {
    end(9, Sessions.left(practice, 1));
    awaitCounted(9);
    SettableClock.set(CLOSED);
    String before = ask(practice, QUARTER).asString();
    double late = AnalyticsIT.late();
    end(2, Sessions.left(practice, 1));
    await().atMost(SOON).untilAsserted(() -> assertThat(AnalyticsIT.late()).isEqualTo(late + 2));
    assertThat(ask(practice, QUARTER).asString()).isEqualTo(before);
    assertThat(counted()).isEqualTo(9);
  }

  @Test
  void an_event_that_comes_twice_counts_once_and_one_that_cannot_be_read_is_referred_to() {
    UUID key = UUID.randomUUID();
    byte[] data = JourneyCodec.write(Sessions.left(practice, 1));
    topic.sendJourney(key, JourneyCodec.ENDED, data);
    topic.sendJourney(key, JourneyCodec.ENDED, data);
    var place = topic.sendJourney(UUID.randomUUID(), JourneyCodec.ENDED, "{".getBytes(UTF_8));
    await().atMost(SOON).until(() -> topic.deadLetters(place).size() == 1);
    await().atMost(SOON).until(() -> topic.isJourneyRead());

    assertThat(counted()).isEqualTo(1);
    assertThat(topic.deadLetters(place).getFirst().value()).isNull();
    assertThat(topic.deadLetters(place).getFirst().key()).isNull();
  }

  private void publish(int version) {
    topic.sendJourney(
        UUID.randomUUID(), JourneyCodec.PUBLISHED, Sessions.published(practice, version));
    await().atMost(SOON).until(() -> topic.isJourneyRead());
  }

  private void end(int sessions, Ended ended) {
    Stream.generate(UUID::randomUUID)
        .limit(sessions)
        .forEach(key -> topic.sendJourney(key, JourneyCodec.ENDED, JourneyCodec.write(ended)));
  }

  private void awaitCounted(int sessions) {
    await().atMost(SOON).untilAsserted(() -> assertThat(counted()).isEqualTo(sessions));
  }

  private int counted() {
    return Integer.parseInt(
        Database.ask(
                "select cells[1] from counter where practice = '%s' and subject = 'journeys/standard/2' and period = '%s'"
                    .formatted(practice, QUARTER))
            .getFirst());
  }

  private static RequestSpecification staff(UUID practice) {
    var token = RealInfrastructure.infrastructure().token(practice.toString(), "practice-staff");
    return RestAssured.given().auth().oauth2(token);
  }

  private static Response ask(UUID practice, String period) {
    return staff(practice).get("/counts/" + period);
  }
}
