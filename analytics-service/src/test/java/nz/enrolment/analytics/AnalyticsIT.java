package nz.enrolment.analytics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nz.enrolment.analytics.period.Period;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the topic to the counts. Each test has a practice of its own, whose counter begins with 0
/// instead of noise, so that numbers can be told exactly.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class AnalyticsIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String QUARTER = "2026-Q4";
  private static final Instant CLOSED = Period.parse(QUARTER).orElseThrow().closesAt();

  private final UUID practice = UUID.randomUUID();
  private Topic topic;

  @BeforeEach
  void open() {
    SettableClock.set(SettableClock.START);
    topic = new Topic();
    Database.beginWithZero(practice, QUARTER);
  }

  @AfterEach
  void close() {
    SettableClock.set(SettableClock.START);
    topic.close();
  }

  @Test
  void enrolments_come_out_as_counts_of_a_closed_period() {
    complete(9, GoldenEvent.ADULT_RURAL);
    complete(7, GoldenEvent.SEVERAL_ETHNICITIES_AND_CARD);
    awaitCounted(16);
    SettableClock.set(CLOSED);
    JsonPath counts = counts(practice);
    assertThat(counts.getString("practice")).isEqualTo(practice.toString());
    assertThat(counts.getString("from")).isEqualTo("2026-10-01");
    assertThat(counts.getString("to")).isEqualTo("2026-12-31");
    assertThat(counts.getInt("margin")).isEqualTo(3);
    assertThat(counts.getInt("total")).isEqualTo(15);
    assertThat(count(counts, "gender", "M")).isEqualTo(9);
    assertThat(count(counts, "gender", "O")).isEqualTo(6);
    assertThat(count(counts, "gender", "F")).isNull();
    assertThat(count(counts, "ethnicity", "maori")).isEqualTo(9);
    assertThat(count(counts, "ethnicity", "pacific")).isEqualTo(6);
    assertThat(counts.getString("tables.find { it.by == 'language' }.withheld"))
        .isEqualTo("too few or too alike");
  }

  @Test
  void an_open_period_has_no_counts_and_says_when_it_will() {
    complete(9, GoldenEvent.ADULT_RURAL);
    awaitCounted(9);
    SettableClock.set(CLOSED.minusMillis(1));
    Response answer = ask(practice, QUARTER);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.jsonPath().getString("type")).endsWith("/not-closed");
    assertThat(answer.jsonPath().getString("detail")).contains("2027-01-11");
  }

  @Test
  void what_comes_after_the_close_is_not_counted_but_told_in_a_metric() {
    complete(9, GoldenEvent.ADULT_RURAL);
    awaitCounted(9);
    SettableClock.set(CLOSED);
    String before = ask(practice, QUARTER).asString();
    double late = late();
    complete(2, GoldenEvent.ADULT_RURAL);
    await().atMost(SOON).untilAsserted(() -> assertThat(late()).isEqualTo(late + 2));
    assertThat(ask(practice, QUARTER).asString()).isEqualTo(before);
    assertThat(Database.total(practice, QUARTER)).isEqualTo(9);
  }

  @Test
  void an_event_that_comes_twice_counts_once() {
    var enrolments = complete(6, GoldenEvent.ADULT_RURAL);
    enrolments.forEach(enrolment -> complete(enrolment, 1, GoldenEvent.ADULT_RURAL));
    await().atMost(SOON).until(topic::isRead);
    assertThat(Database.total(practice, QUARTER)).isEqualTo(6);
  }

  @Test
  void what_was_handled_under_the_earlier_secret_is_not_counted_again() {
    UUID before = UUID.randomUUID();
    UUID after = UUID.randomUUID();
    Database.execute(
        "insert into journal_inbox values ('analytics', '%s', '%s', 1)"
            .formatted(Topic.NAME, hash(RealInfrastructure.EARLIER_SECRET, before)));
    complete(before, 1, GoldenEvent.ADULT_RURAL);
    complete(after, 1, GoldenEvent.ADULT_RURAL);
    await().atMost(SOON).until(topic::isRead);
    assertThat(Database.total(practice, QUARTER)).isEqualTo(1);
    assertThat(
            Database.ask(
                "select sequence from journal_inbox where key = '%s'"
                    .formatted(hash(RealInfrastructure.SECRET, after))))
        .containsExactly("1");
  }

  private static String hash(String secret, UUID enrolment) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(enrolment.toString().getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void an_erasure_changes_nothing() {
    var enrolments = complete(6, GoldenEvent.ADULT_RURAL);
    topic.erase(enrolments.getFirst(), 2, practice);
    complete(enrolments.getFirst(), 1, GoldenEvent.ADULT_RURAL);
    await().atMost(SOON).until(topic::isRead);
    assertThat(Database.total(practice, QUARTER)).isEqualTo(6);
  }

  @Test
  void garbage_becomes_a_reference_with_its_cause_and_the_next_record_is_kept() {
    UUID enrolment = UUID.randomUUID();
    var place = topic.complete(enrolment, 1, "{\"identity\": 7".getBytes(UTF_8));
    complete(enrolment, 2, GoldenEvent.ADULT_RURAL);
    awaitCounted(1);
    var letter = letter(place);
    assertThat(letter.key()).isNull();
    assertThat(letter.value()).isNull();
    assertThat(Topic.header(letter, "dead-letter-reason")).isEqualTo("malformed");
    assertThat(Topic.header(letter, "dead-letter-cause"))
        .isEqualTo("an object is expected at /identity");
  }

  @Test
  void a_kind_of_event_that_is_not_known_becomes_a_dead_letter() {
    var place = topic.send(UUID.randomUUID(), 1, "nz.enrolment.completed.v9", "{}".getBytes(UTF_8));
    assertThat(Topic.header(letter(place), "dead-letter-reason")).isEqualTo("unknown");
  }

  @Test
  void a_record_without_an_envelope_becomes_a_dead_letter() {
    var place =
        topic.send(
            new ProducerRecord<>(
                Topic.NAME, UUID.randomUUID().toString(), new byte[] {(byte) 0xFF, 0}));
    assertThat(Topic.header(letter(place), "dead-letter-cause")).contains("ce_");
  }

  @Test
  void an_enrolment_under_the_key_of_another_becomes_a_dead_letter() {
    UUID key = UUID.randomUUID();
    var place = topic.complete(key, 1, GoldenEvent.ADULT_RURAL.of(UUID.randomUUID(), practice));
    assertThat(Topic.header(letter(place), "dead-letter-cause"))
        .isEqualTo("the key is not the enrolment's id");
    assertThat(Database.total(practice, QUARTER)).isZero();
  }

  @Test
  void nothing_is_lost_while_the_database_is_away() throws IOException {
    complete(3, GoldenEvent.ADULT_RURAL);
    awaitCounted(3);
    long failures = failures();
    RealInfrastructure.infrastructure().killDatabase();
    complete(4, GoldenEvent.ADULT_RURAL);
    await().atMost(SOON).until(() -> failures() > failures);
    assertThat(topic.isRead()).isFalse();
    RealInfrastructure.infrastructure().startDatabase();
    awaitCounted(7);
  }

  @Test
  void a_record_that_waits_does_not_hold_up_every_partition() throws SQLException {
    UUID held = UUID.randomUUID();
    Database.beginWithZero(held, QUARTER);
    try (var holder = Database.hold(held)) {
      UUID waiting = UUID.randomUUID();
      topic.complete(waiting, 1, GoldenEvent.ADULT_RURAL.of(waiting, held));
      complete(30, GoldenEvent.ADULT_RURAL);
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(Database.total(practice, QUARTER)).isGreaterThan(9));
      holder.rollback();
    }
    awaitCounted(30);
    await().atMost(SOON).until(() -> Database.total(held, QUARTER) == 1);
  }

  @Test
  void the_staff_of_another_practice_see_nothing_of_it() {
    complete(9, GoldenEvent.ADULT_RURAL);
    awaitCounted(9);
    SettableClock.set(CLOSED);
    JsonPath others = counts(UUID.randomUUID());
    assertThat(others.<Integer>get("total")).isNull();
    assertThat(others.<String>getList("tables.withheld")).containsOnly("too few or too alike");
  }

  /// How often the service has failed to handle a record.
  private static long failures() throws IOException {
    try (Stream<String> log = Files.lines(Path.of(RealInfrastructure.LOG))) {
      return log.filter(line -> line.contains("A record could not be handled")).count();
    }
  }

  private List<UUID> complete(int people, GoldenEvent event) {
    var enrolments = Stream.generate(UUID::randomUUID).limit(people).toList();
    enrolments.forEach(enrolment -> complete(enrolment, 1, event));
    return enrolments;
  }

  private void complete(UUID enrolment, long sequence, GoldenEvent event) {
    topic.complete(enrolment, sequence, event.of(enrolment, practice));
  }

  private void awaitCounted(int people) {
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(Database.total(practice, QUARTER)).isEqualTo(people));
  }

  private ConsumerRecord<String, byte[]> letter(RecordMetadata place) {
    await().atMost(SOON).until(() -> topic.deadLetters(place).size() == 1);
    return topic.deadLetters(place).getFirst();
  }

  static double late() {
    return RestAssured.get(Management.url("/metrics"))
        .asString()
        .lines()
        .filter(line -> line.startsWith("analytics_late_total"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static Response ask(UUID practice, String period) {
    var token = RealInfrastructure.infrastructure().token(practice.toString(), "practice-staff");
    return RestAssured.given().auth().oauth2(token).get("/counts/" + period);
  }

  private static JsonPath counts(UUID practice) {
    var answer = ask(practice, QUARTER);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.jsonPath();
  }

  private static @Nullable Integer count(JsonPath counts, String by, String value) {
    return counts.get(
        "tables.find { it.by == '%s' }.cells.find { it.value == '%s' }.count".formatted(by, value));
  }
}
