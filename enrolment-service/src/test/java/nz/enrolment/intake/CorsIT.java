package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CorsIT.OnePage.class)
@QuarkusTestResource(RealInfrastructure.class)
class CorsIT {
  private static final String PAGE = "https://enrol.example.nz";

  /// As an operator says where the pages are.
  public static final class OnePage implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.cors.origins", PAGE);
    }
  }

  private static ValidatableResponse preflight(String origin) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "enrolment-session,if-match,content-type")
        .options("/draft/sections/1")
        .then();
  }

  @Test
  void lets_the_page_of_the_operator_save_and_read_the_new_state() {
    preflight(PAGE)
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(PAGE))
        .header("Access-Control-Allow-Methods", containsString("PUT"))
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }

  @Test
  void lets_no_other_page_in() {
    preflight("https://enrol.example.nz.attacker.example")
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
