package nz.enrolment.address.server.hold;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(UnusableIndexTest.AFileThatIsNoIndex.class)
class UnusableIndexTest {
  public static final class AFileThatIsNoIndex implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("address.index", "pom.xml");
    }
  }

  @Test
  void the_service_lives_but_is_not_ready_and_says_why() {
    when().get("/q/health/live").then().statusCode(200);
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks[0].data.reason", containsString("not an address index"));
  }

  @Test
  void a_search_is_a_problem_that_the_caller_can_tell_from_an_empty_answer() {
    given()
        .queryParam("q", "52 crest rd")
        .when()
        .get("/addresses")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", equalTo("https://enrolment.nz/problems/index-unavailable"));
  }
}
