package nz.enrolment.address.server.answer;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BuiltIndex.class)
class AddressResourceTest {
  private static final String PROBLEM = "application/problem+json";
  private static final String TYPES = "https://enrolment.nz/problems/";
  private static final Path CONTRACT = Path.of("../../contracts/openapi/address-service.yaml");

  @Test
  void finds_an_address_with_its_lines_parts_and_place() {
    given()
        .queryParam("q", "52 crest rd")
        .queryParam("limit", 1)
        .when()
        .get("/addresses")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Cache-Control", equalTo("private, max-age=300"))
        .header("ETag", matchesPattern("\"[0-9a-f]{16}\""))
        .body("addresses", hasSize(1))
        .body("addresses[0].id", equalTo(1519183))
        .body("addresses[0].lines", contains("52 Crest Road", "Te Arai", "Wellsford 0975"))
        .body("addresses[0].parts.unit", equalTo(""))
        .body("addresses[0].parts.number", equalTo("52"))
        .body("addresses[0].parts.road", equalTo("Crest Road"))
        .body("addresses[0].parts.postcode", equalTo("0975"))
        .body("addresses[0].latitude", equalTo(-36.168549f))
        .body("addresses[0].longitude", equalTo(174.62805f));
  }

  @Test
  void finds_a_road_with_macrons_and_gives_them_back() {
    given()
        .queryParam("q", "3 tii kouka way")
        .when()
        .get("/addresses")
        .then()
        .statusCode(200)
        .body("addresses[0].lines[0]", equalTo("3 Tī Kōuka Way"));
  }

  @Test
  void gives_ten_unless_told_otherwise_and_none_when_nothing_fits() {
    given()
        .queryParam("q", "road")
        .when()
        .get("/addresses")
        .then()
        .statusCode(200)
        .body("addresses", hasSize(10));
    given()
        .queryParam("q", "qqqq xxxx")
        .when()
        .get("/addresses")
        .then()
        .statusCode(200)
        .body("addresses", empty());
  }

  @Test
  void reads_one_address_by_its_id() {
    when()
        .get("/addresses/1519183")
        .then()
        .statusCode(200)
        .body("lines[0]", equalTo("52 Crest Road"));
  }

  @Test
  void answers_not_modified_to_who_has_the_same_generation() {
    var tag = when().get("/addresses/1519183").header("ETag");
    given()
        .header("If-None-Match", tag)
        .queryParam("q", "52 crest rd")
        .when()
        .get("/addresses")
        .then()
        .statusCode(304);
    given()
        .header("If-None-Match", "\"other\"")
        .when()
        .get("/addresses/1519183")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t"})
  void refuses_an_empty_query(String query) {
    given()
        .queryParam("q", query)
        .when()
        .get("/addresses")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo(TYPES + "query-empty"))
        .body("status", equalTo(400))
        .body("errors[0].pointer", equalTo("/q"))
        .body("errors[0].code", equalTo("query-empty"));
  }

  @Test
  void refuses_a_query_of_more_than_200_characters() {
    given().queryParam("q", "a".repeat(200)).when().get("/addresses").then().statusCode(200);
    given()
        .queryParam("q", "a".repeat(201))
        .when()
        .get("/addresses")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo(TYPES + "query-too-long"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "21", "-1", "ten", "99999999999"})
  void refuses_a_limit_out_of_range(String limit) {
    given()
        .queryParam("q", "road")
        .queryParam("limit", limit)
        .when()
        .get("/addresses")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("type", equalTo(TYPES + "limit-out-of-range"))
        .body("errors[0].pointer", equalTo("/limit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "-5", "abc", "99999999999"})
  void knows_no_other_id(String id) {
    when()
        .get("/addresses/" + id)
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("type", equalTo(TYPES + "address-unknown"));
  }

  @Test
  void is_ready_with_a_verified_index() {
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks[0].data.addresses", equalTo(3780));
  }

  @Test
  void the_contract_is_what_the_service_says_of_itself() throws IOException {
    // As trees: the framework writes the members of a schema in no fixed order.
    var yaml = new YAMLMapper();
    var served = yaml.readTree(when().get("/q/openapi").asString());
    assertThat(served).isEqualTo(yaml.readTree(Files.readString(CONTRACT)));
  }

  @Test
  void a_query_is_in_no_log_and_no_metric_even_with_the_access_log_on() {
    var records = new Records();
    var root = Logger.getLogger("");
    root.addHandler(records);
    try {
      given().queryParam("q", "canary lane 7").when().get("/addresses").then().statusCode(200);
      given()
          .queryParam("q", "canary lane 7")
          .queryParam("limit", "canary")
          .when()
          .get("/addresses")
          .then()
          .statusCode(400);
      Problems problems = new Problems();
      assertThat(problems.failed(new IllegalStateException("canary")).getStatus()).isEqualTo(500);
    } finally {
      root.removeHandler(records);
    }
    assertThat(records.texts)
        .anyMatch(text -> text.contains("/addresses"))
        .noneMatch(text -> text.contains("canary"));
    assertThat(when().get("/q/metrics").asString())
        .contains("uri=\"/addresses\"")
        .doesNotContain("canary");
  }

  private static final class Records extends Handler {
    private final List<String> texts = new ArrayList<>();

    Records() {
      setLevel(Level.ALL);
    }

    @Override
    public synchronized void publish(LogRecord logged) {
      var parameters = logged.getParameters() == null ? List.of() : List.of(logged.getParameters());
      texts.add(logged.getMessage() + parameters + logged.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
