package nz.enrolment.address.server.hold;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nz.enrolment.address.server.Management;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AFileThatIsNoIndex.class)
class UnusableIndexIT {
  @Test
  void the_service_lives_but_is_not_ready_and_says_why() {
    when().get(Management.url("/health/live")).then().statusCode(200);
    when()
        .get(Management.url("/health/ready"))
        .then()
        .statusCode(503)
        .body("checks[0].data.reason", containsString("pom.xml: not an address index"));
  }

  @Test
  void the_refused_file_shows_in_the_metrics_and_no_size_is_made_up() {
    when()
        .get(Management.url("/metrics"))
        .then()
        .body(containsString("address_index_refused 1.0"))
        .body(not(containsString("address_index_addresses ")));
  }
}
