package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes well, what is refused, and what fails.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class NothingPersonalIsLoggedIT {
  private Lines lines;

  @BeforeEach
  void listen() {
    lines = Lines.open();
  }

  @AfterEach
  void stopListening() {
    lines.close();
  }

  @Test
  void neither_an_answer_nor_a_token_is_in_a_log() {
    Caller.publish("demo-admin", Caller.form());
    String token = Caller.linkToken("{\"form\":\"standard\"}");
    String session = Caller.exchange(token).then().extract().path("session");
    var wrong = Caller.submission();
    Caller.answers(wrong).put("nhi", "ZZZ0017");

    Caller.submit(session, wrong).then().statusCode(422);
    Caller.submit(session, "{\"Tāwhiri\"").then().statusCode(400);
    whileTheDatabaseIsAway(() -> {
      failed(Caller.submit(session, "again", Caller.submission()));
      failed(saveTheName(session));
      failed(Caller.send(session, Caller.JPEG));
    });
    saveTheName(session).then().statusCode(204);
    Caller.send(session, Caller.JPEG).then().statusCode(201);
    Caller.submit(session, "again", Caller.submission()).then().statusCode(202);

    assertThat(lines.all())
        .anyMatch(line -> line.contains("A request failed"))
        .noneMatch(line -> line.contains("Tāwhiri"))
        .noneMatch(line -> line.contains("ZZZ00"))
        .noneMatch(line -> line.contains("uruwhenua"))
        .noneMatch(line -> line.contains(token))
        .noneMatch(line -> line.contains(session));
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
