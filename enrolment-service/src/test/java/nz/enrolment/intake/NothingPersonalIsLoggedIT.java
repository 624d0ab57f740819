package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes well, what is refused, and what fails.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class NothingPersonalIsLoggedIT {
  private Logs logs;

  @BeforeEach
  void listen() throws IOException {
    logs = new Logs();
  }

  @AfterEach
  void stopListening() {
    logs.close();
  }

  @Test
  void neither_an_answer_nor_a_token_is_in_a_log() throws IOException {
    ApiClient.publish("demo-admin", ApiClient.form());
    String token = ApiClient.linkToken("{\"form\":\"standard\"}");
    String session = ApiClient.exchange(token).then().extract().path("session");
    var wrong = ApiClient.submission();
    ApiClient.answers(wrong).put("nhi", "ZZZ0017");

    ApiClient.submit(session, wrong).then().statusCode(422);
    ApiClient.submit(session, "{\"Tāwhiri\"").then().statusCode(400);
    whileTheDatabaseIsAway(() -> {
      failed(ApiClient.submit(session, "again", ApiClient.submission()));
      failed(saveTheName(session));
      failed(ApiClient.send(session, ApiClient.JPEG));
    });
    saveTheName(session).then().statusCode(204);
    ApiClient.send(session, ApiClient.JPEG).then().statusCode(201);
    ApiClient.submit(session, "again", ApiClient.submission()).then().statusCode(202);

    assertThat(logs.all())
        .anyMatch(line -> line.contains("A request failed"))
        .noneMatch(line -> line.contains("Tāwhiri"))
        .noneMatch(line -> line.contains("ZZZ00"))
        .noneMatch(line -> line.contains("uruwhenua"))
        .noneMatch(line -> line.contains(token))
        .noneMatch(line -> line.contains(session));
  }

  /// PostgreSQL repeats in its message what it takes for no date-time.
  private static final String A_NOTE =
      "alter table note add constraint dated check (text::timestamptz is not null) not valid";

  private static final String A_LINK =
      """
      alter table link add constraint dated
        check (convert_from(prefill, 'UTF8')::timestamptz is not null) not valid\
      """;

  private static final String A_NOTE_AT_THE_END =
      """
      create function refuse() returns trigger language plpgsql as
        $$ begin perform new.text::timestamptz; return null; end $$;
      create constraint trigger refused after insert on note deferrable initially deferred
        for each row execute function refuse()\
      """;

  private static final String NOTHING =
      """
      alter table note drop constraint if exists dated;
      alter table link drop constraint if exists dated;
      drop trigger if exists refused on note;
      drop function if exists refuse\
      """;

  /// As it would any value that we let through by mistake: at once, when Hibernate writes at the
  /// end of a transaction, and when the database itself looks at the end of it.
  @Test
  void a_value_that_the_database_refuses_is_in_no_log() throws Exception {
    String id = ApiClient.enrol("demo-admin").then().statusCode(202).extract().path("id");

    failed(whileRefusing(A_NOTE, () -> note(id)));
    failed(whileRefusing(A_LINK, NothingPersonalIsLoggedIT::link));
    failed(whileRefusing(A_NOTE_AT_THE_END, () -> note(id)));

    assertThat(logs.ofTheService())
        .anyMatch(line -> line.contains("ARJUNA"))
        .anyMatch(line -> line.contains("A request failed"));
    assertThat(logs.all()).noneMatch(line -> line.contains("kanari"));
  }

  private static Response whileRefusing(String rule, Supplier<Response> call) throws SQLException {
    RowCounts.change(rule);
    try {
      return call.get();
    } finally {
      RowCounts.change(NOTHING);
    }
  }

  private static Response link() {
    return ApiClient.makeLink(
        "demo-staff", "{\"form\":\"standard\",\"prefill\":{\"occupation\":\"kanari\"}}");
  }

  private static Response note(String id) {
    return given()
        .auth()
        .oauth2(ApiClient.token("demo-staff"))
        .contentType("application/json")
        .body(Map.of("text", "kanari"))
        .post("/enrolments/" + id + "/notes");
  }

  private static Response saveTheName(String session) {
    return given()
        .header("Enrolment-Session", session)
        .header("If-Match", "\"00000000-0000-0000-0000-000000000000\"")
        .contentType("application/json")
        .body("{\"answers\":{\"name\":{\"family\":\"Tāwhiri\"}}}")
        .put("/draft/sections/1");
  }

  private static void failed(Response response) {
    response.then().statusCode(500).contentType("application/problem+json");
  }

  private static void whileTheDatabaseIsAway(Runnable calls) {
    var infrastructure = Infrastructure.forTests();
    infrastructure.killDatabase();
    try {
      calls.run();
    } finally {
      infrastructure.startDatabase();
    }
  }
}
