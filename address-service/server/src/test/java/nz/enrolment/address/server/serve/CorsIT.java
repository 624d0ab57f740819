package nz.enrolment.address.server.serve;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BuiltIndex.class)
@TestProfile(Configured.class)
class CorsIT {
  private static final String SOMEBODY_ELSE = "https://elsewhere.example.nz";

  @Test
  void a_page_of_a_configured_origin_may_ask_and_read_the_tag() {
    given()
        .header("Origin", Configured.ORIGIN)
        .queryParam("q", "52 crest rd")
        .get("/addresses")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(Configured.ORIGIN))
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }

  @Test
  void what_it_is_refused_it_may_read_too() {
    given()
        .header("Origin", Configured.ORIGIN)
        .get("/addresses")
        .then()
        .statusCode(400)
        .header("Access-Control-Allow-Origin", equalTo(Configured.ORIGIN));
  }

  @Test
  void a_page_of_another_origin_may_not() {
    given()
        .header("Origin", SOMEBODY_ELSE)
        .queryParam("q", "52 crest rd")
        .get("/addresses")
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void a_browser_is_told_before_it_asks() {
    given()
        .header("Origin", Configured.ORIGIN)
        .header("Access-Control-Request-Method", "GET")
        .options("/addresses")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Methods", containsString("GET"));
  }
}
