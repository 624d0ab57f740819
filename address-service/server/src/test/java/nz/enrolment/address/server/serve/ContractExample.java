package nz.enrolment.address.server.serve;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An example of the contract: what the parameters of its name are answered with.
///
/// @param parameters by their names
/// @param status the expected status
/// @param mediaType the expected type of the body; any when no body is expected
/// @param body the expected body
record ContractExample(
    String path,
    String name,
    Map<String, String> parameters,
    int status,
    String mediaType,
    JsonNode body) {

  /// Asks the running service, and compares what it answers.
  void run() throws IOException {
    check(ask());
  }

  /// Compares status, media type and body.
  void check(Response answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(status);
    if (body.isMissingNode()) {
      assertThat(answer.asByteArray()).isEmpty();
    } else {
      assertThat(answer.contentType()).isEqualTo(mediaType);
      assertThat(new JsonMapper().readTree(answer.asByteArray())).isEqualTo(body);
    }
  }

  Response ask() {
    var request = given().urlEncodingEnabled(false).accept(accept());
    var known = parameters.get("If-None-Match");
    return (known == null ? request : request.header("If-None-Match", known)).get(url());
  }

  @Override
  public String toString() {
    return status + " " + path + " " + name;
  }

  private String accept() {
    if (name.equals("notAcceptable")) {
      return "text/html";
    }
    return mediaType.startsWith("application/problem") ? "application/json" : mediaType;
  }

  private String url() {
    // What is not UTF-8 cannot be written as the value of a parameter.
    if (name.equals("queryNotUtf8")) {
      return path + "?q=%C4%5F";
    }
    var query = new ArrayList<String>();
    for (String each : List.of("q", "limit")) {
      var value = parameters.get(each);
      if (value != null) {
        query.add(each + "=" + URLEncoder.encode(value, UTF_8));
      }
    }
    var file = path.replace("{id}", parameters.getOrDefault("id", ""));
    return query.isEmpty() ? file : file + "?" + String.join("&", query);
  }
}
