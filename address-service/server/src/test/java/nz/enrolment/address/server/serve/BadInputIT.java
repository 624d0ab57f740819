package nz.enrolment.address.server.serve;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BuiltIndex.class)
class BadInputIT {
  private static final String TYPES = "https://enrolment.nz/problems/";

  @ParameterizedTest
  @ValueSource(strings = {"", "?q", "?q=", "?limit=3", "?q=%20+%09", "?q=--,", "?q=%F0%9F%8F%A0"})
  void refuses_a_query_without_a_letter_or_digit(String parameters) {
    refused(parameters, "query-empty", "/q");
  }

  @Test
  void refuses_a_query_of_more_than_200_characters() {
    ask("?q=" + "a".repeat(200)).statusCode(200);
    refused("?q=" + "a".repeat(201), "query-too-long", "/q");
  }

  @Test
  void counts_characters_and_not_their_bytes() {
    ask("?q=" + "%C4%81".repeat(200)).statusCode(200);
    refused("?q=" + "%C4%81".repeat(201), "query-too-long", "/q");
  }

  @Test
  void refuses_ten_kilobytes_at_once() {
    refused("?q=" + "a".repeat(10_000), "query-too-long", "/q")
        .time(lessThan(2L), TimeUnit.SECONDS)
        .body(not(containsString("aaa")));
  }

  @Test
  void refuses_two_hundred_words() {
    refused("?q=" + words(200), "query-too-long", "/q");
    refused("?q=" + words(33), "query-too-many-words", "/q");
    ask("?q=" + words(32)).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%01", "%07", "%1B", "%7F", "%C2%85"})
  void refuses_control_characters(String character) {
    refused("?q=12+queen" + character + "st", "query-has-control-characters", "/q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%FF", "%C4", "%C4%5F", "%C0%80", "%ED%A0%80", "%F5%80%80%80"})
  void refuses_what_is_not_percent_encoded_utf_8(String bytes) {
    refused("?q=12+queen" + bytes, "query-not-utf-8", "/q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "21", "-1", "ten", "99999999999", "", "1.5", "%FF", "+5+"})
  void refuses_a_limit_out_of_range(String limit) {
    refused("?q=road&limit=" + limit, "limit-out-of-range", "/limit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "0", "-5", "abc", "99999999999", "%FF", "%00", "1519183%20"})
  void knows_no_other_id(String id) {
    given()
        .urlEncodingEnabled(false)
        .get("/addresses/" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo(TYPES + "address-unknown"));
  }

  /// The framework refuses these before any route, and says no more than that.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/addresses?q=12+queen%",
        "/addresses?q=%4",
        "/addresses?q=%zz",
        "/addresses?q=%u0101",
        "/addresses/%zz",
      })
  void refuses_what_is_no_url(String target) throws IOException {
    assertThat(RawRequest.get(target)).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void reads_bytes_that_were_not_percent_encoded() throws IOException {
    assertThat(RawRequest.get("/addresses?q=3+t\u00c4\u00ab+kouka&limit=1"))
        .contains("Tī Kōuka Way");
    assertThat(RawRequest.get("/addresses?q=3+t\u00c4+kouka")).contains("query-not-utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: application/json;v=\"",
        "Accept: application/json;q=\"",
        "Accept: ;;;",
        "Accept: /",
        "Accept: */*;q=x",
        "Accept: a/b/c;q=2",
        "Accept: ,,,",
        "Accept: application/json;q=0.5;q=\"",
        "If-None-Match: \"",
        "If-None-Match: W/",
        "If-Modified-Since: yesterday",
        "Accept-Language: ;q=\"",
        "Accept-Encoding: ;q=\"",
        "Cookie: =;\"",
        "Origin: ::",
        "Content-Type: \"",
        "Content-Length: x"
      })
  void never_fails_on_a_malformed_header(String header) throws IOException {
    assertThat(RawRequest.get("/addresses?q=3+t%C4%AB+kouka", header))
        .containsPattern("^HTTP/1.1 (200|400|403|406) ");
  }

  @Test
  void says_in_the_same_form_what_no_route_answers() {
    when()
        .get("/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .header("Cache-Control", equalTo("no-store"))
        .body("type", equalTo(TYPES + "not-found"));
    when()
        .post("/addresses")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("GET, HEAD"))
        .header("Cache-Control", equalTo("no-store"))
        .contentType("application/problem+json")
        .body("type", equalTo(TYPES + "method-not-allowed"));
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a").collect(joining("+"));
  }

  private static ValidatableResponse refused(String parameters, String slug, String pointer) {
    return ask(parameters)
        .statusCode(400)
        .contentType("application/problem+json")
        .header("Cache-Control", equalTo("no-store"))
        .body("type", equalTo(TYPES + slug))
        .body("status", equalTo(400))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(slug));
  }

  private static ValidatableResponse ask(String parameters) {
    return given().urlEncodingEnabled(false).get("/addresses" + parameters).then();
  }
}
