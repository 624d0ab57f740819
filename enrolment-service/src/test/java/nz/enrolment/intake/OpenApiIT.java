package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class OpenApiIT {
  private static final Path CONTRACT = Path.of("../contracts/openapi/enrolment-service.yaml");
  private static final Path SERVED = Path.of("target/openapi.yaml");

  @Test
  void the_contract_is_what_the_service_serves() throws IOException {
    Files.write(SERVED, given().get("/q/openapi").asByteArray());

    assertThat(SERVED)
        .as("when this is meant to change: copy %s to %s", SERVED, CONTRACT)
        .hasSameTextualContentAs(CONTRACT);
  }
}
