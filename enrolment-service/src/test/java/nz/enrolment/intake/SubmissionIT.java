package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class SubmissionIT {
  private String session;
  private RowCounts before;
  private final ObjectNode submission = ApiClient.submission();

  @BeforeEach
  void openTheForm() throws SQLException {
    session = ApiClient.session();
    before = RowCounts.count();
  }

  private ValidatableResponse refused(Response response, int status, String slug)
      throws SQLException {
    ValidatableResponse refused =
        response
            .then()
            .statusCode(status)
            .contentType("application/problem+json")
            .body("type", equalTo("https://enrolment.nz/problems/" + slug))
            .body("status", equalTo(status));
    assertThat(response.asString()).doesNotContain("Tāwhiri", "ZZZ00", "Metformin");
    assertThat(RowCounts.count()).as("nothing is written").isEqualTo(before);
    return refused;
  }

  @Test
  void names_each_missing_answer_by_a_pointer_into_the_body() throws SQLException {
    ApiClient.answers(submission).remove(List.of("gender", "emergency-phone", "allergies"));
    ApiClient.answers(submission).put("date-of-birth", "1979-02-30");

    List<String> pointers =
        refused(ApiClient.submit(session, submission), 422, "enrolment-refused")
            .extract()
            .path("errors.pointer");

    assertThat(pointers)
        .contains(
            "/answers/gender",
            "/answers/emergency-phone",
            "/answers/allergies",
            "/answers/date-of-birth")
        .allSatisfy(pointer ->
            assertThat(
                    submission.at(pointer.substring(0, pointer.lastIndexOf('/'))).isMissingNode())
                .isFalse());
  }

  @Test
  void refuses_an_answer_to_a_question_that_was_not_asked() throws SQLException {
    ApiClient.answers(submission).put("takes-medicines", false);

    refused(ApiClient.submit(session, submission), 422, "enrolment-refused")
        .body("errors.pointer", hasItems("/answers/medicines"));
  }

  @Test
  void refuses_an_nhi_with_a_wrong_check_digit() throws SQLException {
    ApiClient.answers(submission).put("nhi", "ZZZ0017");

    refused(ApiClient.submit(session, submission), 422, "enrolment-refused")
        .body("errors.pointer", equalTo(List.of("/answers/nhi")))
        .body("errors.code", equalTo(List.of("nhi-check")));
  }

  @ParameterizedTest
  @MethodSource("brokenJson")
  void refuses_what_is_not_json(String body) throws SQLException {
    refused(ApiClient.submit(session, body), 400, "not-json");
  }

  /// One byte a character: overlong forms, surrogates, and what is no UTF-8 at all.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00ff",
        "\u00c0\u00af",
        "\u00e0\u0080\u00af",
        "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080",
        "\u00f5\u0080\u0080\u0080"
      })
  void reads_a_name_in_utf_8_alone(String bytes) throws SQLException {
    ApiClient.answers(submission).putObject("name").put("family", "here");
    byte[] body =
        new String(submission.toString().getBytes(UTF_8), ISO_8859_1)
            .replace("here", bytes)
            .getBytes(ISO_8859_1);

    refused(
        given()
            .contentType("application/json")
            .header("Enrolment-Session", session)
            .header("Idempotency-Key", "6f9a")
            .body(body)
            .post("/enrolments"),
        400,
        "not-json");
  }

  static Stream<String> brokenJson() {
    return Stream.of(
        "",
        "{",
        "Hēmi Tāwhiri",
        "{} {}",
        "{\"language\":\"en\",\"language\":\"mi\",\"answers\":{}}",
        "{\"answers\":" + "[".repeat(100) + "]".repeat(100) + "}",
        "{\"answers\":{\"weight\":" + "9".repeat(100) + "}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "7", "\"\"", "{}", "{\"answers\":[]}"})
  void refuses_json_that_is_no_submission(String body) throws SQLException {
    refused(ApiClient.submit(session, body), 422, "enrolment-refused").body("errors", not(empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "0.1e-2147483648"})
  void refuses_a_number_beyond_all_bounds_at_once(String weight) throws SQLException {
    String body = submission.toString().replace("92.5", weight);

    refused(ApiClient.submit(session, body), 422, "enrolment-refused")
        .body("errors.pointer", hasItems("/answers/weight"));
  }

  @Test
  void says_in_the_patients_language_what_cannot_be_kept() throws SQLException {
    submission.put("language", "mi");
    ApiClient.answers(submission).putObject("name").put("family", "\0");

    refused(ApiClient.submit(session, submission), 422, "enrolment-refused")
        .body("errors.pointer", equalTo(List.of("/answers/name/family")))
        .body("errors.detail", equalTo(List.of("He pūāhua kei konei kāore e taea te tā.")));
  }

  @Test
  void refuses_another_media_type() throws SQLException {
    Response response =
        given()
            .contentType("text/plain")
            .header("Enrolment-Session", session)
            .header("Idempotency-Key", "k")
            .body(submission.toString())
            .post("/enrolments");

    refused(response, 415, "media-type-unsupported");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "AAAA.AAAA"})
  void refuses_an_unknown_session(String unknown) throws SQLException {
    refused(ApiClient.submit(unknown, submission), 401, "session-unknown");
  }

  @Test
  void refuses_the_token_of_a_link_as_a_session() throws SQLException {
    String link = ApiClient.linkToken("{\"form\":\"standard\"}");

    refused(ApiClient.submit(link, submission), 401, "session-unknown");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "with space",
        "ünïcode",
        "65-characters-65-characters-65-characters-65-characters-65-charact"
      })
  void refuses_a_submission_that_cannot_be_told_from_a_repetition(String key) throws SQLException {
    refused(ApiClient.submit(session, key, submission), 400, "idempotency-key-missing");
  }

  @Test
  void keeps_one_enrolment_of_a_submission_that_is_sent_again() throws SQLException {
    String key = UUID.randomUUID().toString();
    String first = accepted(ApiClient.submit(session, key, submission));
    String again = accepted(ApiClient.submit(session, key, submission));

    assertThat(again).isEqualTo(first);
    assertThat(RowCounts.count()).isEqualTo(before.plusOne());
  }

  @Test
  void keeps_one_enrolment_of_eight_that_are_sent_at_once() throws Exception {
    String key = UUID.randomUUID().toString();
    Callable<String> send = () -> accepted(ApiClient.submit(session, key, submission));

    List<String> ids = new ArrayList<>();
    try (var callers = Executors.newFixedThreadPool(8)) {
      for (Future<String> id : callers.invokeAll(Collections.nCopies(8, send))) {
        ids.add(id.get());
      }
    }

    assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
    assertThat(RowCounts.count()).isEqualTo(before.plusOne());
  }

  @Test
  void refuses_another_form_under_the_same_key() throws SQLException {
    String key = UUID.randomUUID().toString();
    accepted(ApiClient.submit(session, key, submission));
    before = RowCounts.count();

    refused(ApiClient.submit(session, key, submission + " "), 422, "idempotency-key-reused");
  }

  @Test
  void keeps_keys_of_different_links_apart() throws SQLException {
    String key = UUID.randomUUID().toString();

    assertThat(accepted(ApiClient.submit(session, key, submission)))
        .isNotEqualTo(accepted(ApiClient.submit(ApiClient.session(), key, submission)));
  }

  @Test
  void refuses_what_would_be_too_large_to_announce() throws SQLException {
    var strokes = ApiClient.answers(submission).withObject("/signature").putArray("strokes");
    for (int i = 0; i < 100; i++) {
      var stroke = strokes.addArray();
      for (int j = 0; j < 900; j++) {
        stroke.addArray().add(100 + j % 500).add(10 + j % 90);
      }
    }
    assertThat(submission.toString().length()).isBetween(500_000, 999_999);

    refused(ApiClient.submit(session, submission), 413, "too-large");
  }

  private static String accepted(Response response) {
    return response.then().statusCode(202).extract().path("id");
  }
}
