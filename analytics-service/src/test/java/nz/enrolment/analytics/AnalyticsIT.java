package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the topic to the counts. Each test has a practice of its own.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class AnalyticsIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final UUID practice = UUID.randomUUID();
  private Topic topic;

  @BeforeEach
  void open() {
    topic = new Topic();
  }

  @AfterEach
  void close() {
    topic.close();
  }

  @Test
  void enrolments_come_out_as_protected_counts() {
    complete(9, GoldenEvent.ADULT_RURAL);
    complete(5, GoldenEvent.SEVERAL_ETHNICITIES_AND_CARD);
    awaitFacts(14);
    JsonPath counts = counts(practice);
    assertThat(counts.getString("practice")).isEqualTo(practice.toString());
    assertThat(counts.getInt("total")).isIn(12, 15);
    assertThat(count(counts, "gender", "M")).isEqualTo(9);
    assertThat(count(counts, "gender", "O")).isNull();
    assertThat(count(counts, "ethnicity", "maori")).isEqualTo(9);
    assertThat(count(counts, "ethnicity", "pacific")).isNull();
  }

  @Test
  void an_event_that_comes_twice_counts_once() {
    var enrolments = complete(6, GoldenEvent.ADULT_RURAL);
    enrolments.forEach(enrolment -> complete(enrolment, 1, GoldenEvent.ADULT_RURAL));
    await().atMost(SOON).until(topic::isRead);
    assertThat(FactTable.rows(practice)).hasSize(6);
    assertThat(counts(practice).getInt("total")).isEqualTo(6);
  }

  @Test
  void an_erasure_takes_the_fact_away_and_an_old_event_does_not_bring_it_back() {
    var enrolments = complete(6, GoldenEvent.ADULT_RURAL);
    topic.erase(enrolments.getFirst(), 2, practice);
    complete(enrolments.getFirst(), 1, GoldenEvent.ADULT_RURAL);
    await().atMost(SOON).until(topic::isRead);
    assertThat(FactTable.rows(practice)).hasSize(5);
    assertThat(counts(practice).<Integer>get("total")).isNull();
  }

  @Test
  void garbage_becomes_a_dead_letter_with_its_cause_and_the_next_record_is_kept() {
    UUID enrolment = UUID.randomUUID();
    topic.complete(enrolment, 1, "{\"identity\": 7".getBytes(UTF_8));
    complete(enrolment, 2, GoldenEvent.ADULT_RURAL);
    awaitFacts(1);
    assertThat(letter(enrolment, "reason")).isEqualTo("malformed");
    assertThat(letter(enrolment, "cause")).isEqualTo("an object is expected at /identity");
  }

  @Test
  void a_kind_of_event_that_is_not_known_becomes_a_dead_letter() {
    UUID enrolment = UUID.randomUUID();
    topic.send(enrolment, 1, "nz.enrolment.completed.v9", "{}".getBytes(UTF_8));
    assertThat(letter(enrolment, "reason")).isEqualTo("unknown");
  }

  @Test
  void a_record_without_an_envelope_becomes_a_dead_letter() {
    UUID enrolment = UUID.randomUUID();
    topic.send(new ProducerRecord<>(Topic.NAME, enrolment.toString(), new byte[] {(byte) 0xFF, 0}));
    assertThat(letter(enrolment, "cause")).contains("ce_");
  }

  @Test
  void an_enrolment_under_the_key_of_another_becomes_a_dead_letter() {
    UUID key = UUID.randomUUID();
    topic.complete(key, 1, GoldenEvent.ADULT_RURAL.of(UUID.randomUUID(), practice));
    assertThat(letter(key, "cause")).isEqualTo("the key is not the enrolment's id");
    assertThat(FactTable.rows(practice)).isEmpty();
  }

  @Test
  void nothing_is_lost_while_the_database_is_away() {
    complete(3, GoldenEvent.ADULT_RURAL);
    awaitFacts(3);
    RealInfrastructure.infrastructure().killDatabase();
    complete(4, GoldenEvent.ADULT_RURAL);
    await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
    assertThat(topic.isRead()).isFalse();
    RealInfrastructure.infrastructure().startDatabase();
    awaitFacts(7);
  }

  @Test
  void a_record_that_waits_does_not_hold_up_every_partition() throws SQLException {
    UUID waiting = UUID.randomUUID();
    try (var holder = FactTable.holdInbox(waiting)) {
      complete(waiting, 2, GoldenEvent.ADULT_RURAL);
      complete(30, GoldenEvent.ADULT_RURAL);
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(FactTable.rows(practice)).hasSizeGreaterThan(9));
      holder.rollback();
    }
    awaitFacts(31);
  }

  @Test
  void the_staff_of_another_practice_see_nothing_of_it() {
    complete(9, GoldenEvent.ADULT_RURAL);
    awaitFacts(9);
    JsonPath others = counts(UUID.randomUUID());
    assertThat(others.<Integer>get("total")).isNull();
    assertThat(others.<Integer>getList("tables.cells.count.flatten()")).containsOnlyNulls();
  }

  private List<UUID> complete(int people, GoldenEvent event) {
    var enrolments = Stream.generate(UUID::randomUUID).limit(people).toList();
    enrolments.forEach(enrolment -> complete(enrolment, 1, event));
    return enrolments;
  }

  private void complete(UUID enrolment, long sequence, GoldenEvent event) {
    topic.complete(enrolment, sequence, event.of(enrolment, practice));
  }

  private void awaitFacts(int people) {
    await().atMost(SOON).untilAsserted(() -> assertThat(FactTable.rows(practice)).hasSize(people));
  }

  private String letter(UUID enrolment, String header) {
    await().atMost(SOON).until(() -> topic.deadLetters(enrolment).size() == 1);
    return Topic.header(topic.deadLetters(enrolment).getFirst(), "dead-letter-" + header);
  }

  private static JsonPath counts(UUID practice) {
    var token = RealInfrastructure.infrastructure().token(practice.toString(), "practice-staff");
    var answer = RestAssured.given().auth().oauth2(token).get("/counts?week=2026-W47");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.jsonPath();
  }

  private static @Nullable Integer count(JsonPath counts, String by, String value) {
    return counts.get(
        "tables.find { it.by == '%s' }.cells.find { it.value == '%s' }.count".formatted(by, value));
  }
}
