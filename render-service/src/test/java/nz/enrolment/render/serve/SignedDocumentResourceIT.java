package nz.enrolment.render.serve;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nz.enrolment.local.Infrastructure;
import nz.enrolment.render.PatientJourney;
import nz.enrolment.render.RealInfrastructure;
import nz.enrolment.render.press.Press;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class SignedDocumentResourceIT {
  private static final PatientJourney PATIENT = new PatientJourney().completes(1).settles(2);

  @Inject DocumentLinks links;

  @Test
  void opens_one_document_for_who_has_the_address() {
    Response made = makeLink("demo-staff", "?format=tiff&cover=true&rows-per-strip=64");
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.header("Location")).isEqualTo(made.path("url"));
    assertThat(Instant.parse(made.path("expiresAt")))
        .isBetween(Instant.now().plusSeconds(280), Instant.now().plusSeconds(300));

    Response opened = open(made.path("url"));

    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(opened.contentType()).isEqualTo("image/tiff");
    assertThat(opened.asByteArray())
        .isEqualTo(PATIENT.file("?format=tiff&cover=true&rows-per-strip=64"));
    assertThat(opened.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  @ParameterizedTest
  @CsvSource({
    "format=pdf, format=tiff",
    "cover=false, cover=true",
    "expires=1, expires=9",
    "key=test, key=other",
    "key=test, key=",
    "signature=, signature=A",
    "signature=, signatur="
  })
  void opens_nothing_else(String said, String changed) {
    String url = makeLink("demo-staff", "").path("url");

    Response opened = open(url.replaceFirst(said, changed));

    assertThat(opened.statusCode()).isEqualTo(403);
    assertThat(opened.jsonPath().getString("type"))
        .isEqualTo("https://enrolment.nz/problems/link-not-valid");
  }

  @Test
  void opens_no_other_enrolment() {
    var other = new PatientJourney();
    String url = makeLink("demo-staff", "").path("url");

    Response opened = open(url.replace(PATIENT.enrolment.toString(), other.enrolment.toString()));

    assertThat(opened.statusCode()).isEqualTo(403);
  }

  @Test
  void opens_nothing_once_its_time_is_over() {
    var query = new VariantQuery("pdf", "false", "false", "fax", "msb", Optional.empty());
    Instant earlier = Instant.now().minus(Duration.ofMinutes(6));
    URI url = links.issue(PATIENT.enrolment, Press.STANDARD, query, earlier).url();

    Response opened = open(url.toString());

    assertThat(opened.statusCode()).isEqualTo(410);
    assertThat(opened.jsonPath().getString("type"))
        .isEqualTo("https://enrolment.nz/problems/link-expired");
  }

  @Test
  void is_made_only_for_who_may_read_the_document() {
    assertThat(makeLink("other-staff", "").statusCode()).isEqualTo(404);
    assertThat(makeLink("operator", "").statusCode()).isEqualTo(403);
    assertThat(given().post(PATIENT.path("/links")).statusCode()).isEqualTo(401);
  }

  private static Response makeLink(String client, String query) {
    return given()
        .auth()
        .oauth2(Infrastructure.forTests().token(client))
        .post(PATIENT.path("/links" + query));
  }

  /// Without a token, at the port of the test.
  private static Response open(String url) {
    URI uri = URI.create(url);
    return given().urlEncodingEnabled(false).get(uri.getRawPath() + "?" + uri.getRawQuery());
  }
}
