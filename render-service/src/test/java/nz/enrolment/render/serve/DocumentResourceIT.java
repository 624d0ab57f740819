package nz.enrolment.render.serve;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import nz.enrolment.local.Infrastructure;
import nz.enrolment.render.PatientJourney;
import nz.enrolment.render.RealInfrastructure;
import nz.enrolment.render.keep.FileStore;
import nz.enrolment.shell.file.Sha256;
import nz.enrolment.shell.http.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class DocumentResourceIT {
  private static final Path CONTRACT = Path.of("..", "contracts", "openapi", "render-service.yaml");
  private static final PatientJourney PATIENT = new PatientJourney();
  private static boolean isThere;

  @Inject FileStore store;

  @BeforeEach
  void complete() {
    if (!isThere) {
      PATIENT.completes(1).settles(2);
      isThere = true;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "?format=pdf, application/pdf, %PDF",
    "?format=pdf&cover=true, application/pdf, %PDF",
    "?format=tiff, image/tiff, II",
    "?format=tiff&cover=true&resolution=fax, image/tiff, II",
    "?format=tiff&resolution=300, image/tiff, II",
    "?format=tiff&fill-order=lsb&rows-per-strip=128, image/tiff, II"
  })
  void gives_every_variant_and_the_same_again(String query, String type, String magic) {
    Response first = PATIENT.get("demo-staff", query);
    Response again = PATIENT.get("external-api-service", query);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.contentType()).isEqualTo(type);
    assertThat(new String(first.asByteArray(), 0, magic.length(), StandardCharsets.US_ASCII))
        .isEqualTo(magic);
    assertThat(first.header("ETag")).isEqualTo("\"" + Sha256.of(first.asByteArray()).hex() + "\"");
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
  }

  @Test
  void makes_a_document_again_when_its_file_is_lost() throws Exception {
    byte[] before = PATIENT.file("");
    store.delete(Sha256.of(before));

    assertThat(PATIENT.file("")).isEqualTo(before);
    assertThat(store.get(Sha256.of(before))).contains(before);
  }

  @Test
  void sends_nothing_to_who_has_it_already() {
    String token = Infrastructure.forTests().token("demo-staff");
    String tag = PATIENT.get("demo-staff", "").header("ETag");

    Response response =
        given().auth().oauth2(token).header("If-None-Match", tag).get(PATIENT.path(""));

    assertThat(response.statusCode()).isEqualTo(304);
  }

  @Test
  void knows_its_tag_when_a_proxy_has_made_it_weak_and_no_other() {
    String token = Infrastructure.forTests().token("demo-staff");
    String tag = PATIENT.get("demo-staff", "").header("ETag");
    var request = given().auth().oauth2(token);

    Response known = request.header("If-None-Match", "\"a\", W/" + tag).get(PATIENT.path(""));
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.header("Cache-Control")).isEqualTo("private, no-store");
    var other = given().auth().oauth2(token).header("If-Match", "\"a\"").get(PATIENT.path(""));
    requireProblem(other, 412, "precondition-failed");
    assertThat(given().auth().oauth2(token).head(PATIENT.path("")).header("ETag")).isEqualTo(tag);
  }

  @Test
  void sends_the_part_that_is_asked_for() {
    byte[] whole = PATIENT.file("");
    String tag = PATIENT.get("demo-staff", "").header("ETag");

    Response part = part("bytes=100-199", tag);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, 100, 200));
    assertThat(part.header("Content-Range")).isEqualTo("bytes 100-199/" + whole.length);

    assertThat(part("bytes=100-199", "\"another\"").asByteArray()).isEqualTo(whole);
    Response beyond = part("bytes=%d-".formatted(whole.length), tag);
    requireProblem(beyond, 416, "range-not-satisfiable");
    assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + whole.length);
  }

  private static Response part(String range, String tag) {
    return given()
        .auth()
        .oauth2(Infrastructure.forTests().token("demo-staff"))
        .header("Range", range)
        .header("If-Range", tag)
        .get(PATIENT.path(""));
  }

  @Test
  void hides_it_from_another_practice_as_if_it_did_not_exist() {
    Response theirs = PATIENT.get("other-staff", "");
    Response nobodys = new PatientJourney().get("other-staff", "");

    requireProblem(theirs, 404, "document-unknown");
    assertThat(theirs.body().asString()).isEqualTo(nobodys.body().asString());
  }

  @Test
  void refuses_staff_whose_token_names_no_practice() {
    String token = Infrastructure.forTests().token("null", "practice-staff");
    Response there = given().auth().oauth2(token).get(PATIENT.path(""));
    Response nowhere = given().auth().oauth2(token).get(new PatientJourney().path(""));

    requireProblem(there, 403, "not-allowed");
    assertThat(nowhere.body().asString()).isEqualTo(there.body().asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format=%00",
        "format=pdf%00",
        "cover=%C0%AF",
        "evidence=%ED%A0%80",
        "resolution=1e99999999999",
        "fill-order=%FF",
        "rows-per-strip=0.1e-2147483648",
        "rows-per-strip=%D9%A8"
      })
  void takes_no_parameter_that_no_database_holds(String parameter) {
    String token = Infrastructure.forTests().token("demo-staff");
    var request = given().urlEncodingEnabled(false).auth().oauth2(token);

    Response response = request.get(PATIENT.path("?" + parameter));

    requireProblem(response, 400, "variant-unknown");
    assertThat(response.jsonPath().getString("errors[0].pointer"))
        .isEqualTo("/" + parameter.split("=", 2)[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "%C0%AF", "%ED%A0%80", "1e99999999999"})
  void knows_no_enrolment_that_no_database_holds(String id) {
    String token = Infrastructure.forTests().token("demo-staff");
    var request = given().urlEncodingEnabled(false).auth().oauth2(token);

    requireProblem(request.get("/enrolments/" + id + "/document"), 404, "document-unknown");
    requireProblem(
        given()
            .urlEncodingEnabled(false)
            .get(
                "/signed%s?expires=%s&key=%s&signature=%s".formatted(PATIENT.path(""), id, id, id)),
        403,
        "link-not-valid");
  }

  @Test
  void asks_for_a_token() {
    requireProblem(given().get(PATIENT.path("")), 401, "sign-in-required");
    requireProblem(
        given().auth().oauth2("not.a.token").get(PATIENT.path("")), 401, "sign-in-required");
  }

  @Test
  void refuses_a_role_that_reads_no_documents() {
    requireProblem(PATIENT.get("operator", ""), 403, "not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format=docx",
        "cover=maybe",
        "resolution=72",
        "fill-order=no",
        "evidence=1",
        "rows-per-strip=1"
      })
  void names_the_parameter_that_it_does_not_understand(String parameter) {
    Response response = PATIENT.get("demo-staff", "?" + parameter);

    requireProblem(response, 400, "variant-unknown");
    assertThat(response.jsonPath().getString("errors[0].pointer"))
        .isEqualTo("/" + parameter.split("=", 2)[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/enrolments/x/document", "/nothing", "/enrolments"})
  void answers_with_a_problem_wherever_one_asks(String path) {
    String token = Infrastructure.forTests().token("demo-staff");

    Response response = given().auth().oauth2(token).get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.contentType()).startsWith(Problem.MEDIA_TYPE);
  }

  @Test
  void answers_another_method_with_a_problem() {
    String token = Infrastructure.forTests().token("demo-staff");

    Response response =
        given().auth().oauth2(token).delete("/enrolments/" + UUID.randomUUID() + "/document");

    requireProblem(response, 405, "method-not-allowed");
    assertThat(response.header("Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void is_described_by_its_contract() throws Exception {
    String described = given().get("/q/openapi").asString();
    Files.writeString(Path.of("target", "openapi.yaml"), described);

    assertThat(described).isEqualTo(Files.readString(CONTRACT));
  }

  private static void requireProblem(Response response, int status, String slug) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.contentType()).startsWith(Problem.MEDIA_TYPE);
    assertThat(response.jsonPath().getString("type"))
        .isEqualTo("https://enrolment.nz/problems/" + slug);
    assertThat(response.jsonPath().getInt("status")).isEqualTo(status);
  }
}
