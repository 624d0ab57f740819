package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class BrokerAwayIT {

  @Test
  void patients_enrol_while_the_broker_is_away_and_are_announced_when_it_is_back() {
    var infrastructure = Infrastructure.forTests();
    String session = ApiClient.session();
    String id;
    infrastructure.killBroker();
    try {
      given().get(Management.url("/health/ready")).then().statusCode(200);
      id =
          ApiClient.submit(session, ApiClient.submission())
              .then()
              .statusCode(202)
              .extract()
              .path("id");
    } finally {
      infrastructure.startBroker();
    }

    assertThat(Topic.header(Topic.await("enrolment-completed.v1", id), "ce_subject")).isEqualTo(id);
  }
}
