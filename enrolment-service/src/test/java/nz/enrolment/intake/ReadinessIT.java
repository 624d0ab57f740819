package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What the orchestrator is told before it lets requests in.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class ReadinessIT {
  private static final String NEWEST =
      "(select max(version::int)::text from flyway_schema_history)";

  private static JsonPath ask(String path, int status) {
    return given().get(Management.url(path)).then().statusCode(status).extract().jsonPath();
  }

  private static String status(JsonPath health, String check) {
    return health.getString("checks.find { it.name == '%s' }.status".formatted(check));
  }

  @Test
  void ready_says_that_database_schema_and_folder_are_there() {
    JsonPath health = ask("/health/ready", 200);

    assertThat(health.getList("checks.name", String.class)).contains("schema", "files");
    assertThat(health.getList("checks.status", String.class)).containsOnly("UP");
  }

  @Test
  void a_schema_that_lacks_the_newest_migration_is_not_ready() throws SQLException {
    RowCounts.change("update flyway_schema_history set success = false where version = " + NEWEST);
    try {
      assertThat(status(ask("/health/ready", 503), "schema")).isEqualTo("DOWN");
    } finally {
      RowCounts.change("update flyway_schema_history set success = true where version = " + NEWEST);
    }
    assertThat(status(ask("/health/ready", 200), "schema")).isEqualTo("UP");
  }

  @Test
  void alive_is_told_of_the_relay() {
    assertThat(status(ask("/health/live", 200), "relay")).isEqualTo("UP");
  }
}
