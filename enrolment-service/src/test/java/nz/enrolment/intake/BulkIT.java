package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class BulkIT {

  @BeforeEach
  void publish() {
    ApiClient.publish("demo-admin", ApiClient.form()).then().statusCode(201);
  }

  private static Response invite(String form, String csv) {
    return given()
        .auth()
        .oauth2(ApiClient.token("demo-staff"))
        .contentType("text/csv; charset=utf-8")
        .queryParam("form", form)
        .body(csv)
        .post("/links/bulk");
  }

  private static ValidatableResponse refused(Response response, String slug) {
    return response
        .then()
        .statusCode(422)
        .body("type", equalTo("https://enrolment.nz/problems/" + slug));
  }

  @Test
  void reports_of_each_row_what_became_of_it() {
    String csv =
        """
        name.given,name.family,nhi,date-of-birth,portal-consent:json
        Hēmi,Tāwhiri,ZZZ0016,1979-03-14,true
        Priya,"Nair, Patel",,,
        Isla,Fitzgerald,ZZZ0017,1979-02-30,
        Ari,Ngata,,,yes
        Too,Short
        """;

    var report =
        invite("standard", csv)
            .then()
            .statusCode(200)
            .body("made", equalTo(2))
            .body("refused", equalTo(3))
            .body("rows.row", equalTo(List.of(1, 2, 3, 4, 5)))
            .body("rows[2].url", nullValue())
            .body("rows[2].errors.pointer", hasItem("/nhi"))
            .body("rows[2].errors.pointer", hasItem("/date-of-birth"))
            .body("rows[3].errors[0].code", equalTo("not-json"))
            .body("rows[4].errors[0].code", equalTo("wrong-width"))
            .extract();

    String url = report.path("rows[0].url");
    ApiClient.exchange(url.substring(url.indexOf('#') + 1))
        .then()
        .statusCode(200)
        .body("prefill.name.given", equalTo("Hēmi"))
        .body("prefill.nhi", equalTo("ZZZ0016"))
        .body("prefill.portal-consent", equalTo(true));
    assertThat(report.asString()).doesNotContain("Fitzgerald", "ZZZ0017");
  }

  @Test
  void passes_over_emptied_rows_and_says_how_many() {
    String csv = "name.family,nhi\r\n,\r\nTāwhiri,\r\n,,,\r\n\r\nNgata,\r\n,\r\n";

    invite("standard", csv)
        .then()
        .statusCode(200)
        .body("made", equalTo(2))
        .body("refused", equalTo(0))
        .body("empty", equalTo(4))
        .body("rows.row", equalTo(List.of(2, 5)));
  }

  @Test
  void takes_what_cannot_be_kept_for_the_fault_of_its_row() {
    String csv =
        "name.family,portal-consent:json\nTāwhiri,1e99999999999\nNgata,true\nNa\0ir,\nPatel,1e400\n";

    invite("standard", csv)
        .then()
        .statusCode(200)
        .body("made", equalTo(1))
        .body("rows[0].errors.pointer", equalTo(List.of("/portal-consent")))
        .body("rows[0].errors.code", equalTo(List.of("out-of-range")))
        .body("rows[2].errors.pointer", equalTo(List.of("/name/family")))
        .body("rows[3].errors.pointer", equalTo(List.of("/portal-consent")));
  }

  @Test
  void makes_ten_thousand_links_and_refuses_one_more() {
    String header = "\uFEFFname.given,name.family\r\n";
    String rows =
        IntStream.range(0, 10_000).mapToObj(i -> "Given,Family\r\n").collect(Collectors.joining());

    invite("standard", header + rows)
        .then()
        .statusCode(200)
        .body("made", equalTo(10_000))
        .body("rows", hasSize(10_000));
    refused(invite("standard", header + rows + "Given,Family"), "list-faulty")
        .body("errors.pointer", equalTo(List.of("/10002")))
        .body("errors.code", equalTo(List.of("too-many-rows")));
  }

  @Test
  void refuses_what_is_no_list() {
    refused(invite("standard", ""), "list-faulty");
    refused(invite("standard", "name,name.given\n"), "list-faulty")
        .body("errors.pointer", hasItem("/1/2"));
    refused(invite("standard", "Full Name,nhi\n"), "list-faulty")
        .body("errors.pointer", hasItem("/1/1"));
    refused(invite("standard", "nhi\n\"ZZZ0016"), "list-faulty");
  }

  @Test
  void refuses_a_form_that_the_practice_does_not_have() {
    refused(invite("no-such-form", "nhi\nZZZ0016\n"), "link-faulty")
        .body("errors.pointer", hasItem("/form"));
  }
}
