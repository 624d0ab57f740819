package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class JourneyIT {

  @Test
  void an_enrolment_goes_from_the_form_to_the_topic() {
    String prefill =
        "{\"name\":{\"given\":\"Hēmi\",\"otherGiven\":\"Rāwiri\",\"family\":\"Tāwhiri\"}}";
    int number = ApiClient.publish("demo-admin", ApiClient.form()).then().extract().path("number");
    String token = ApiClient.linkToken("{\"form\":\"standard\",\"prefill\":" + prefill + "}");
    var opened =
        ApiClient.exchange(token)
            .then()
            .statusCode(200)
            .header("Cache-Control", equalTo("no-store"))
            .body("form.id", equalTo("standard"))
            .body("version", equalTo(number))
            .body("prefill.name.family", equalTo("Tāwhiri"));

    String id =
        ApiClient.submit(opened.extract().path("session"), ApiClient.submission())
            .then()
            .statusCode(202)
            .header("Location", startsWith("http"))
            .extract()
            .path("id");

    var record = Topic.await("enrolment-completed.v1", id);
    assertThat(Topic.header(record, "ce_type")).isEqualTo("nz.enrolment.completed.v1");
    assertThat(Topic.header(record, "ce_source")).isEqualTo("/enrolment-service");
    assertThat(Topic.header(record, "ce_subject")).isEqualTo(id);
    assertThat(Topic.header(record, "ce_sequence")).isEqualTo("1");
    assertThat(EventCodec.read(EventCodec.COMPLETED, record.value()))
        .isInstanceOfSatisfying(
            EnrolmentEvent.Completed.class,
            completed -> {
              var enrolment = completed.enrolment();
              assertThat(enrolment.id()).hasToString(id);
              assertThat(enrolment.practice().id()).hasToString(ApiClient.PRACTICE);
              assertThat(enrolment.form().number()).isEqualTo(number);
              assertThat(enrolment.identity().name().family()).isEqualTo("Tāwhiri");
            });
    given()
        .auth()
        .oauth2(ApiClient.token("demo-staff"))
        .get("/enrolments/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("form.number", equalTo(number))
        .body("completedAt", endsWith("Z"))
        .body("state", equalTo("kept"));
  }
}
