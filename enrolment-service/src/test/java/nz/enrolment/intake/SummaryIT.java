package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A practice's own numbers, exact and at once.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class SummaryIT {
  private final String practice = UUID.randomUUID().toString();
  private String staff;

  @BeforeEach
  void publish() {
    staff = Infrastructure.forTests().token(practice, "practice-staff practice-admin");
    ApiClient.publishWith(staff, ApiClient.form().toString()).then().statusCode(201);
  }

  @Test
  void an_enrolment_is_counted_at_once_and_waits_until_it_is_decided() {
    summary()
        .body("today", equalTo(0))
        .body("waiting", equalTo(0))
        .body("$", not(hasKey("medianHoursToDecision")));
    String entered = enrol();
    enrol();
    summary().body("today", equalTo(2)).body("thisWeek", equalTo(2)).body("waiting", equalTo(2));
    given()
        .auth()
        .oauth2(staff)
        .contentType("application/json")
        .body("{\"move\":\"enter\"}")
        .post("/enrolments/" + entered + "/moves")
        .then()
        .statusCode(200);
    summary().body("waiting", equalTo(1)).body("medianHoursToDecision", equalTo(0.0f));
    given().auth().oauth2(staff).delete("/enrolments/" + entered).then().statusCode(204);
    summary().body("today", equalTo(1)).body("$", not(hasKey("medianHoursToDecision")));
  }

  @Test
  void another_practice_has_its_own() {
    enrol();
    String other = Infrastructure.forTests().token(UUID.randomUUID().toString(), "practice-staff");
    given().auth().oauth2(other).get("/summary").then().statusCode(200).body("today", equalTo(0));
  }

  private String enrol() {
    String session = ApiClient.sessionWith(staff, "{\"form\":\"standard\"}");
    return ApiClient.submit(session, ApiClient.submission())
        .then()
        .statusCode(202)
        .extract()
        .path("id");
  }

  private ValidatableResponse summary() {
    return given()
        .auth()
        .oauth2(staff)
        .get("/summary")
        .then()
        .statusCode(200)
        .header("Cache-Control", notNullValue());
  }
}
