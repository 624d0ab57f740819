package nz.enrolment.address.server.serve;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BuiltIndex.class)
class FindAddressesIT {
  @Test
  void finds_an_address_with_its_lines_parts_place_and_highlights() {
    find("52 crest rd")
        .statusCode(200)
        .contentType("application/json")
        .header("Cache-Control", equalTo("private, max-age=300"))
        .header("ETag", matchesPattern("\"[0-9a-f]{16}-j1\""))
        .header("Vary", containsString("accept"))
        .body("addresses[0].id", equalTo(1519183))
        .body("addresses[0].lines", contains("52 Crest Road", "Te Arai", "Wellsford 0975"))
        .body("addresses[0].parts.unit", equalTo(""))
        .body("addresses[0].parts.number", equalTo("52"))
        .body("addresses[0].parts.road", equalTo("Crest Road"))
        .body("addresses[0].parts.postcode", equalTo("0975"))
        .body("addresses[0].latitude", equalTo(-36.168549f))
        .body("addresses[0].longitude", equalTo(174.62805f))
        .body("addresses[0].nearest", equalTo(false))
        .body("addresses[0].highlights[0]", equalTo(Map.of("line", 0, "start", 0, "end", 2)));
  }

  @Test
  void finds_a_road_with_macrons_and_gives_them_back() {
    find("3 tii kouka way").body("addresses[0].lines[0]", equalTo("3 Tī Kōuka Way"));
    find("3 tī kōuka way").body("addresses[0].lines[0]", equalTo("3 Tī Kōuka Way"));
  }

  @Test
  void gives_ten_unless_told_otherwise_and_none_when_nothing_fits() {
    find("road").body("addresses", hasSize(10));
    find("qqqq xxxx").statusCode(200).body("addresses", empty());
    given()
        .queryParam("q", "road")
        .queryParam("limit", 20)
        .get("/addresses")
        .then()
        .body("addresses", hasSize(20));
  }

  @Test
  void takes_an_address_pasted_with_its_line_breaks() {
    find("52 Crest Road\r\nTe Arai\r\n\tWellsford 0975\r\n")
        .body("addresses[0].id", equalTo(1519183));
  }

  @ParameterizedTest
  @CsvSource({
    "application/geo+json, application/geo+json",
    "'application/json;q=0.5, application/geo+json', application/geo+json",
    "'application/geo+json;q=0.5, application/json', application/json",
    "'text/html, application/*;q=0.1', application/json",
    "'text/html, */*;q=0.1', application/json",
    "'application/json;q=0, */*', application/geo+json",
    "'*/*, application/json;q=0.5', application/geo+json",
    "'*/*, application/geo+json;q=0.5', application/json",
  })
  void answers_in_the_form_that_the_client_would_rather_have(String accept, String expected) {
    given()
        .accept(accept)
        .queryParam("q", "52 crest rd")
        .get("/addresses")
        .then()
        .statusCode(200)
        .contentType(expected);
  }

  @Test
  void puts_an_address_on_the_map_longitude_first() {
    given()
        .accept("application/geo+json")
        .get("/addresses/1519183")
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"[0-9a-f]{16}-g1\""))
        .body("geometry.coordinates", contains(174.62805f, -36.168549f))
        .body("properties.nearest", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void answers_not_modified_to_who_has_it(String known) {
    var tag = when().get("/addresses/1519183").header("ETag");
    given()
        .header("If-None-Match", known.formatted(tag))
        .queryParam("q", "52 crest rd")
        .get("/addresses")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Cache-Control", equalTo("private, max-age=300"));
  }

  @Test
  void answers_in_full_to_who_has_another_generation_or_form() {
    var json = when().get("/addresses/1519183").header("ETag");
    given().header("If-None-Match", "\"other\"").get("/addresses/1519183").then().statusCode(200);
    given()
        .header("If-None-Match", json)
        .accept("application/geo+json")
        .get("/addresses/1519183")
        .then()
        .statusCode(200);
  }

  @Test
  void answers_a_head_request_with_the_headers_alone() {
    var head = given().queryParam("q", "52 crest rd").head("/addresses");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.header("ETag")).isNotBlank();
    assertThat(head.asByteArray()).isEmpty();
  }

  private static ValidatableResponse find(String query) {
    return given().queryParam("q", query).get("/addresses").then();
  }
}
