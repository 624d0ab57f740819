package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.JourneyCodec;
import nz.enrolment.form.event.JourneyEvent;
import nz.enrolment.form.event.JourneyEvent.End;
import nz.enrolment.form.event.JourneyEvent.Ended;
import nz.enrolment.form.event.MinutesBand;
import nz.enrolment.intake.erase.SweepNow;
import nz.enrolment.intake.measure.TellJourneys;
import nz.enrolment.local.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is told of sessions, and that nothing of it leads to who had them.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class MeasureIT {
  private static final String TOPIC = "enrolment-journey.v1";
  private static final String CANARY = "Kanariana/7.31";
  private static final String PHONE = "Mozilla/5.0 (iPhone) Mobile " + CANARY;
  private static final String COMPUTER = "Mozilla/5.0 (X11; Linux x86_64) " + CANARY;

  /// A month that is over, in place of the one under way: whoever owns the database can set it so.
  private static final YearMonth OVER = YearMonth.of(2026, 1);

  private final String practice = UUID.randomUUID().toString();
  private final String admin =
      Infrastructure.forTests().token(practice, "practice-staff practice-admin");

  @Inject SweepNow sweep;
  @Inject TellJourneys tellJourneys;

  @BeforeEach
  void publish() {
    ApiClient.publishWith(admin, ApiClient.form().toString()).then().statusCode(201);
  }

  @Test
  void a_submitted_form_is_one_event_of_its_month() throws SQLException {
    String session = open("many", PHONE);
    save(session, 5, COMPUTER);
    save(session, 2, "");
    submit(session);

    assertThat(told()).containsExactly(ended(5, End.SUBMITTED, DeviceClass.COMPUTER));
  }

  @Test
  void one_link_for_one_is_one_session_whatever_it_is_opened_on() throws SQLException {
    String token = ApiClient.linkTokenWith(admin, "{\"form\":\"standard\",\"uses\":\"once\"}");
    exchange(token, PHONE);
    submit(exchange(token, COMPUTER));

    assertThat(told()).containsExactly(ended(0, End.SUBMITTED, DeviceClass.COMPUTER));
  }

  @Test
  void who_does_not_come_back_has_left_where_they_were() throws SQLException {
    save(open("once", PHONE), 3, PHONE);
    RowCounts.change(
        "update journey set begun_at = begun_at - interval '15 days 7 min', seen_at = seen_at - interval '15 days' where practice = '%s'"
            .formatted(practice));
    sweep.run();

    assertThat(of("journey")).isEmpty();
    assertThat(told())
        .containsExactly(
            new Ended(
                UUID.fromString(practice),
                "standard",
                1,
                OVER,
                3,
                End.LEFT,
                MinutesBand.UNDER_10,
                DeviceClass.PHONE));
  }

  @Test
  void what_can_still_be_submitted_or_is_of_this_month_is_not_told() throws SQLException {
    open("many", PHONE);
    submit(open("many", PHONE));
    tellJourneys.tell();

    assertThat(of("journey")).hasSize(1);
    assertThat(of("journey_ended")).hasSize(1);
  }

  @Test
  void a_published_version_is_told_with_the_sections_that_everyone_sees() throws SQLException {
    tellJourneys.tell();
    tellJourneys.tell();
    var published = Topic.awaitAll(TOPIC, record -> isOf(record, JourneyCodec.PUBLISHED), 1);

    assertThat(published).hasSize(1);
    assertThat(JourneyCodec.read(JourneyCodec.PUBLISHED, published.getFirst().value()))
        .isInstanceOfSatisfying(
            JourneyEvent.Published.class,
            told -> assertThat(told.sections()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8));
  }

  /// Of twelve in a row, each with another course.
  @Test
  void neither_rows_nor_their_order_nor_the_events_lead_to_an_enrolment() throws SQLException {
    List<String> ids = new ArrayList<>();
    List<String> courses = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String session = open("many", i % 2 == 0 ? PHONE : COMPUTER);
      save(session, 1 + i / 2, "");
      ids.add(submit(session));
      courses.add((1 + i / 2) + (i % 2 == 0 ? " PHONE" : " COMPUTER"));
    }
    assertThat(joined()).as("what the check must see").isEqualTo(12);
    assertThat(rows()).as("what the check must see").isEqualTo(courses);

    tellJourneys.tell();

    assertThat(joined()).isZero();
    assertThat(rows()).containsExactlyInAnyOrderElementsOf(courses).isNotEqualTo(courses);
    assertThat(transactions()).hasSize(1);

    var records = tell(12);
    var tables = everything();
    for (var record : records) {
      assertThat(new String(record.value(), UTF_8) + headers(record))
          .doesNotContain(ids)
          .doesNotContain(CANARY)
          .contains("2026-01-31T11:00:00Z");
      assertThat(tables).doesNotContain(record.key()).doesNotContain(header(record, "ce_id"));
    }
    assertThat(tables).doesNotContain(CANARY);
    assertThat(of("journey")).isEmpty();
    assertThat(of("journey_ended")).isEmpty();
  }

  private Ended ended(int furthest, End end, DeviceClass device) {
    return new Ended(
        UUID.fromString(practice), "standard", 1, OVER, furthest, end, MinutesBand.UNDER_5, device);
  }

  /// All of this practice, once its month is over.
  private List<JourneyEvent> told() throws SQLException {
    return tell(1).stream()
        .map(record -> JourneyCodec.read(JourneyCodec.ENDED, record.value()))
        .toList();
  }

  private List<ConsumerRecord<String, byte[]>> tell(int expected) throws SQLException {
    RowCounts.change(
        "update journey_ended set month = '%s' where practice = '%s'".formatted(OVER, practice));
    tellJourneys.tell();
    return Topic.awaitAll(TOPIC, record -> isOf(record, JourneyCodec.ENDED), expected);
  }

  private boolean isOf(ConsumerRecord<String, byte[]> record, String type) {
    return header(record, "ce_type").equals(type)
        && new String(record.value(), UTF_8).contains(practice);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return Topic.header(record, name);
  }

  private static String headers(ConsumerRecord<String, byte[]> record) {
    StringBuilder all = new StringBuilder(record.key());
    record.headers().forEach(header -> all.append(new String(header.value(), UTF_8)));
    return all.toString();
  }

  private List<String> of(String table) throws SQLException {
    return RowCounts.first(
        "select t::text from %s t where practice = '%s'".formatted(table, practice));
  }

  /// Ended sessions that one transaction wrote with an enrolment, and no other has written since.
  private int joined() throws SQLException {
    return RowCounts.first(
            "select e.id from journey_ended j join enrolment e on e.xmin = j.xmin where j.practice = '%s'"
                .formatted(practice))
        .size();
  }

  private List<String> rows() throws SQLException {
    return RowCounts.first(
        "select furthest || ' ' || device from journey_ended where practice = '%s' order by ctid"
            .formatted(practice));
  }

  private List<String> transactions() throws SQLException {
    return RowCounts.first(
        "select distinct xmin::text from journey_ended where practice = '%s'".formatted(practice));
  }

  private static String everything() throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String table :
        RowCounts.first(
            "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")) {
      RowCounts.first("select t::text from %s t".formatted(table)).forEach(all::append);
    }
    return all.toString();
  }

  private String open(String uses, String device) {
    return exchange(
        ApiClient.linkTokenWith(admin, "{\"form\":\"standard\",\"uses\":\"%s\"}".formatted(uses)),
        device);
  }

  private static String exchange(String token, String device) {
    return given()
        .contentType("application/json")
        .header("User-Agent", device)
        .body(Map.of("token", token))
        .post("/links/exchange")
        .then()
        .statusCode(200)
        .extract()
        .path("session");
  }

  private static void save(String session, int section, String device) {
    String tag = given().header("Enrolment-Session", session).get("/draft").header("ETag");
    given()
        .header("Enrolment-Session", session)
        .header("If-Match", tag)
        .header("User-Agent", device)
        .contentType("application/json")
        .body("{\"answers\":{}}")
        .put("/draft/sections/" + section)
        .then()
        .statusCode(204);
  }

  private static String submit(String session) {
    return ApiClient.submit(session, ApiClient.submission())
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }
}
