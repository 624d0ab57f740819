package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests whose headers are not what HTTP says that they are: refused as such, never failed on.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class MalformedRequestsIT {

  static String[] credentials() {
    return new String[] {
      "Bearer",
      "Bearer ",
      "Bearer .",
      "Bearer ..",
      "Bearer ....",
      "bearer ..",
      "BEARER ..",
      "Bearer\t..",
      "Bearer  ..",
      "Bearer x",
      "Bearer a.b",
      "Bearer a.b.c",
      "Bearer a.b.c.d",
      "Bearer a.b.c.d.e",
      "Bearer x.e30.x",
      "Bearer e30.e30.e30",
      "Bearer " + token("{}", "{}"),
      "Bearer " + token("null", "{}"),
      "Bearer " + token("[]", "{}"),
      "Bearer " + token("{\"alg\":\"RS256\"}", "[]"),
      "Bearer " + token("{\"alg\":\"RS256\"}", "\"x\""),
      "Bearer " + token("{\"alg\":\"RS256\"}", ""),
      "Bearer " + token("{\"alg\":\"none\"}", "{\"sub\":\"x\"}"),
      "Bearer " + token("{\"alg\":\"none\"}", "{\"sub\":\"x\"}").replaceAll("[^.]*$", ""),
      "Bearer " + token("{\"alg\":\"HS256\",\"kid\":\"unknown\"}", "{\"sub\":\"x\"}"),
      "Bearer " + token("{\"alg\":\"RS256\",\"kid\":\"unknown\"}", "{\"sub\":\"x\"}"),
      "Bearer " + token("{\"alg\":\"RS256\",\"kid\":7}", "{\"exp\":\"never\"}"),
      "Bearer " + token("{\"alg\":{}}", "{\"aud\":{}}"),
      "Bearer " + token("{\"alg\":\"RS256\",\"crit\":[\"x\"]}", "{\"iss\":1e400}"),
      "Bearer " + token("{\"a\":" + "[".repeat(900) + "]".repeat(900) + "}", "{}"),
      "Bearer " + "x".repeat(6_000),
      "Bearer .." + " ..",
      "Bearer \u00c4\u0081",
      "Bearer %00",
      "Basic ..",
      "Basic Zm9vOmJhcg==",
      "Negotiate ..",
      "..",
      ",",
      "="
    };
  }

  private static String token(String header, String claims) {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    return encoder.encodeToString(header.getBytes(UTF_8))
        + "."
        + encoder.encodeToString(claims.getBytes(UTF_8))
        + ".c2ln";
  }

  @ParameterizedTest
  @MethodSource("credentials")
  void asks_to_sign_in_whatever_is_no_token(String authorization) throws IOException {
    String answer = answer("GET", "/enrolments", "Authorization: " + authorization);

    assertThat(answer)
        .startsWith("HTTP/1.1 401")
        .containsIgnoringCase("www-authenticate: Bearer")
        .contains("application/problem+json", "https://enrolment.nz/problems/sign-in-required");
  }

  @Test
  void asks_to_sign_in_when_two_tokens_are_sent() throws IOException {
    String staff = "Authorization: Bearer " + ApiClient.token("demo-staff");

    assertThat(answer("GET", "/enrolments", staff)).startsWith("HTTP/1.1 200");
    assertThat(answer("GET", "/enrolments", staff + "\r\n" + staff)).startsWith("HTTP/1.1 401");
    assertThat(answer("GET", "/enrolments", staff + "\r\nAuthorization: Bearer .."))
        .startsWith("HTTP/1.1 401");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "x-gzip", "deflate", "zstd", "identity, gzip", "nonsense"})
  void does_not_take_a_coded_body_for_its_content(String coding) throws IOException {
    String answer =
        answer(
            "POST",
            "/links/exchange",
            "Content-Type: application/json\r\nContent-Encoding: "
                + coding
                + "\r\nContent-Length: 2\r\n\r\n{}");

    assertThat(answer)
        .startsWith("HTTP/1.1 415")
        .containsIgnoringCase("accept-encoding: identity")
        .contains("https://enrolment.nz/problems/content-coding-unsupported");
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "Identity", "", "identity,"})
  void reads_a_body_that_says_that_it_is_not_coded(String coding) {
    given()
        .header("Content-Encoding", coding)
        .contentType("application/json")
        .body("{\"token\":\"x\"}")
        .post("/links/exchange")
        .then()
        .statusCode(404);
  }

  static String[] headers() {
    return new String[] {
      "Accept: application/json;v=\"",
      "Accept: ;;;",
      "Accept: /",
      "Accept: application/",
      "Accept: */*;q=x",
      "Accept: text/html;q=\"",
      "Accept: ,,,",
      "Accept: a/b/c;q=2",
      "Accept-Language: ;;q=",
      "Accept-Encoding: ;q=\"",
      "Accept-Charset: \"",
      "If-None-Match: \"",
      "If-Match: \"",
      "If-Modified-Since: yesterday",
      "If-Range: \"",
      "Range: bytes=z-",
      "Cookie: =;;\"",
      "Origin: ::",
      "Origin: null",
      "Last-Event-ID: \"",
      "Content-Type: \"",
      "Content-Type: application/json;charset=\"",
      "Content-Type: application/json;charset=nonsense",
      "Content-Type: /",
      "Forwarded: for=\"",
      "X-Forwarded-For: ,,",
      "Expect: nonsense"
    };
  }

  @ParameterizedTest
  @MethodSource("headers")
  void never_fails_on_a_malformed_header(String header) throws IOException {
    String staff = "Authorization: Bearer " + ApiClient.token("demo-staff") + "\r\n";

    for (String path : new String[] {"/enrolments", "/forms/standard", "/files"}) {
      assertThat(answer("GET", path, staff + header)).doesNotStartWith("HTTP/1.1 5");
    }
    assertThat(
            answer(
                "POST", "/links/exchange", header + "\r\nContent-Length: 11\r\n\r\n{\"token\":1}"))
        .doesNotStartWith("HTTP/1.1 5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "::", "a b", "localhost:x", "[", "ex\u00e4mple"})
  void never_fails_on_a_malformed_host(String host) throws IOException {
    String answer = answer("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4");
  }

  private static String answer(String method, String path, String headersAndBody)
      throws IOException {
    String rest =
        headersAndBody.contains("\r\n\r\n") ? headersAndBody : headersAndBody + "\r\n\r\n";
    return answer(
        method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + rest);
  }

  private static String answer(String request) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
