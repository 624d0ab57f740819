package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class LikelyDuplicatesIT {
  private final String staff = practice();

  private static String practice() {
    String practice = UUID.randomUUID().toString();
    return Infrastructure.forTests().token(practice, "practice-staff practice-admin");
  }

  @BeforeEach
  void publish() {
    ApiClient.publishWith(staff, ApiClient.form().toString()).then().statusCode(201);
  }

  private static String enrol(String staff, String family, String born, String nhi) {
    ObjectNode submission = ApiClient.submission();
    ObjectNode answers = ApiClient.answers(submission);
    answers.withObject("/name").put("given", "Hēmi").put("family", family);
    answers.put("date-of-birth", born).put("nhi", nhi);
    String session = ApiClient.sessionWith(staff, "{\"form\":\"standard\"}");
    return ApiClient.submit(session, submission).then().statusCode(202).extract().path("id");
  }

  private ValidatableResponse see(String id) {
    return given().auth().oauth2(staff).get("/enrolments/" + id).then().statusCode(200);
  }

  @Test
  void have_the_same_nhi_or_the_same_name_and_birthday_however_it_is_written() {
    String first = enrol(staff, "Tāwhiri-O'Neill", "1979-03-14", "ZZZ0016");
    String sameNumber = enrol(staff, "Other", "1980-01-01", "ZZZ0016");
    String sameName = enrol(staff, "TAWHIRI ONEILL", "1979-03-14", "");
    String nobody = enrol(staff, "Tāwhiri-O'Neill", "1979-03-15", "");

    see(first)
        .body("likelyDuplicates.id", equalTo(List.of(sameNumber, sameName)))
        .body("likelyDuplicates[0].same", equalTo(List.of("nhi")))
        .body("likelyDuplicates[1].same", equalTo(List.of("name-and-date-of-birth")));
    see(nobody).body("likelyDuplicates", empty());
    given()
        .auth()
        .oauth2(staff)
        .get("/enrolments")
        .then()
        .body(
            "enrolments.findAll { it.likelyDuplicate }.id",
            containsInAnyOrder(first, sameNumber, sameName));
  }

  @Test
  void are_never_of_another_practice() {
    String id = enrol(staff, "Tāwhiri", "1979-03-14", "ZZZ0016");
    String other = practice();
    ApiClient.publishWith(other, ApiClient.form().toString()).then().statusCode(201);
    enrol(other, "Tāwhiri", "1979-03-14", "ZZZ0016");

    see(id).body("likelyDuplicates", empty());
  }

  @Test
  void are_forgotten_with_what_they_duplicated() {
    String id = enrol(staff, "Tāwhiri", "1979-03-14", "ZZZ0016");
    String again = enrol(staff, "Tāwhiri", "1979-03-14", "ZZZ0016");
    given().auth().oauth2(staff).delete("/enrolments/" + id).then().statusCode(204);

    see(again).body("likelyDuplicates", empty());
  }
}
