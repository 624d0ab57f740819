package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nz.enrolment.journal.consume.Replay;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A record that this service cannot handle: seen by health, parked by an operator, replayed.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class StalledPartitionIT {
  private static final String DOCUMENTS = "enrolment-document.v1";
  private static final String LETTERS = DOCUMENTS + ".intake.dead-letter";
  private static final String RENDERED = "nz.enrolment.document-rendered.v1";
  private static final Duration SOON = Duration.ofSeconds(30);

  /// To who writes a row, a disk that fails; or a value that the database refuses.
  private static final String BREAK =
      """
      create function break() returns trigger language plpgsql as $$
      begin
        raise exception 'disk of %%', new.document_url using errcode = '%s';
      end $$;
      create trigger broken before update on enrolment for each row
        when (old.id = '%s') execute function break();\
      """;

  private static final String MEND =
      "drop trigger if exists broken on enrolment; drop function if exists break";

  private String id;

  @BeforeEach
  void enrol() {
    id = ApiClient.submit(ApiClient.session(), ApiClient.submission()).then().extract().path("id");
  }

  @AfterEach
  void mend() throws SQLException {
    RowCounts.change(MEND);
  }

  @Test
  void a_record_that_fails_is_seen_parked_and_replayed() throws Exception {
    RowCounts.change(BREAK.formatted("58030", id));
    try (Logs lines = new Logs()) {
      send(id);
      awaitHealth("/health/well", 503);

      given().get(Management.url("/health")).then().statusCode(503);
      given().get(Management.url("/health/ready")).then().statusCode(200);
      given().get(Management.url("/health/live")).then().statusCode(200);
      await()
          .atMost(SOON)
          .until(() ->
              given()
                  .get(Management.url("/metrics"))
                  .asString()
                  .contains("journal_record_age_seconds{consumer=\"intake\""));
      await()
          .atMost(SOON)
          .until(() ->
              lines.ofTheService().stream()
                  .anyMatch(line -> line.contains("A record holds up its partition")));
      assertThat(lines.ofTheService()).noneMatch(line -> line.contains("render.example"));

      park();

      awaitHealth("/health/well", 200);
      given()
          .get(Management.url("/metrics"))
          .then()
          .body(containsString("journal_dead_letters_total{consumer=\"intake\",reason=\"parked\""));
    }
    var letter = Topic.await(LETTERS, id);
    assertThat(Topic.header(letter, "dead-letter-reason")).isEqualTo("parked");
    assertThat(Topic.header(letter, "dead-letter-cause"))
        .contains("SQLSTATE 58030")
        .doesNotContain("render.example");
    assertOthersGoOn();

    mend();
    replay(letter);
    awaitState(id, "document-ready");
  }

  @Test
  void what_the_database_refuses_for_what_it_says_makes_a_letter_by_itself() throws Exception {
    RowCounts.change(BREAK.formatted("22001", id));
    try (Logs lines = new Logs()) {
      send(id);

      var letter = Topic.await(LETTERS, id);
      assertThat(Topic.header(letter, "dead-letter-reason")).isEqualTo("malformed");
      assertThat(Topic.header(letter, "dead-letter-cause"))
          .isEqualTo("the database refuses the data with SQLSTATE 22001");
      assertThat(lines.ofTheService()).noneMatch(line -> line.contains("render.example"));
    }
    assertOthersGoOn();
  }

  private static void assertOthersGoOn() throws Exception {
    String other =
        ApiClient.submit(ApiClient.session(), ApiClient.submission()).then().extract().path("id");
    send(other);
    awaitState(other, "document-ready");
  }

  private static void send(String enrolment) throws Exception {
    String document =
        """
        {"enrolment":"%s","practice":"%s",
         "document":{"url":"http://render.example/1","sha256":"%s","bytes":1,"pages":1}}\
        """
            .formatted(enrolment, ApiClient.PRACTICE, "0".repeat(64));
    Topic.send(DOCUMENTS, enrolment, document, Topic.headers(enrolment, RENDERED, 1));
  }

  /// As an operator does: from what health says, with the command that is packaged with the
  /// service.
  private static void park() throws Exception {
    Map<String, String> stalled =
        given()
            .get(Management.url("/health/well"))
            .path("checks.find { it.name == 'partitions' }.data");
    var one = stalled.entrySet().iterator().next();
    var offset = Pattern.compile("offset ([0-9]+) for [0-9]+ s").matcher(one.getValue());
    assertThat(offset.matches()).isTrue();
    String[] place = one.getKey().split(" ");

    Database database = RealInfrastructure.asTheService();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dquarkus.datasource.jdbc.url=" + database.jdbcUrl(),
            "-Dquarkus.datasource.username=" + database.user(),
            "-cp",
            System.getProperty("java.class.path"),
            "nz.enrolment.journal.consume.Park",
            place[0],
            place[1],
            place[2],
            offset.group(1),
            "night shift");
    var process = new ProcessBuilder(command).inheritIO();
    process.environment().put("QUARKUS_DATASOURCE_PASSWORD", database.password());
    var running = process.start();
    assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(running.exitValue()).isZero();
  }

  private static void replay(ConsumerRecord<String, byte[]> letter) throws Exception {
    Replay.replay(Infrastructure.forTests().kafka(), LETTERS, letter.partition(), letter.offset());
  }

  private static void awaitHealth(String path, int status) {
    await().atMost(SOON).until(() -> given().get(Management.url(path)).statusCode() == status);
  }

  private static void awaitState(String enrolment, String state) {
    await()
        .atMost(SOON)
        .until(() ->
            given()
                .auth()
                .oauth2(ApiClient.token("demo-staff"))
                .get("/enrolments/" + enrolment)
                .path("state")
                .equals(state));
  }
}
