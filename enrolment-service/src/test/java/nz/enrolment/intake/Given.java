package nz.enrolment.intake;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nz.enrolment.intake.token.LinkClaims;
import nz.enrolment.intake.token.SignedTokens;
import nz.enrolment.intake.token.TokenPurpose;
import nz.enrolment.local.Infrastructure;

/// What an example of the OpenAPI document takes for granted, in a practice of its own.
final class Given {
  private final String practice = UUID.randomUUID().toString();
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> signedIn = new HashMap<>();
  private final SignedTokens tokens;
  private final int tries;
  private final int files;

  /// @param tries of a link, after which it is busy
  /// @param files of a draft, after which there are enough
  Given(SignedTokens tokens, int tries, int files) {
    this.tokens = tokens;
    this.tries = tries;
    this.files = files;
    ApiClient.publishWith(token("practice-admin"), ApiClient.form().toString())
        .then()
        .statusCode(201);
  }

  String token(String role) {
    return signedIn.computeIfAbsent(role, r -> Infrastructure.forTests().token(practice, r));
  }

  /// As whom an example is sent; nobody has no token.
  boolean isSigned(String role) {
    return !Set.of("nobody", "patient").contains(role);
  }

  String known(String name) {
    return known.getOrDefault(name, "");
  }

  /// With what was made before it in its place.
  String fill(String text) {
    return text.replace("{token}", known("token")).replace("{revision}", known("revision"));
  }

  String path(String path, JsonNode example) {
    String filled = path;
    for (var parameter : example.path("path").properties()) {
      filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue().asText());
    }
    return filled.replace("{id}", known("id"));
  }

  void prepare(String given) {
    switch (given) {
      case "" -> {}
      case "link" -> link();
      case "link-expired" -> expired();
      case "link-revoked" -> {
        link();
        given().auth().oauth2(token("practice-admin")).delete("/links/" + known("id"));
      }
      case "link-used" -> {
        session();
        submit();
      }
      case "link-busy" -> {
        link();
        IntStream.range(0, tries).forEach(_ -> ApiClient.exchange(known("token")));
      }
      case "session" -> session();
      case "draft" -> draft();
      case "files" -> {
        session();
        IntStream.range(0, files)
            .forEach(_ -> ApiClient.send(known("session"), ApiClient.JPEG).then().statusCode(201));
      }
      case "file" -> {
        session();
        known.put(
            "id", ApiClient.send(known("session"), ApiClient.JPEG).then().extract().path("id"));
      }
      case "enrolment" -> {
        session();
        submit();
        session();
        submit();
      }
      default -> throw new AssertionError(given);
    }
  }

  private void link() {
    var link =
        given()
            .auth()
            .oauth2(token("practice-staff"))
            .contentType("application/json")
            .body("{\"form\":\"standard\"}")
            .post("/links")
            .then()
            .statusCode(201)
            .extract();
    known.put("id", link.path("id"));
    known.put("token", link.<String>path("url").replaceFirst(".*#", ""));
  }

  private void expired() {
    var claims = LinkClaims.to(UUID.fromString(practice), UUID.randomUUID());
    known.put("token", tokens.issue(TokenPurpose.LINK, claims, Instant.now().minusSeconds(1)));
  }

  private void session() {
    link();
    known.put("session", ApiClient.exchange(known("token")).then().extract().path("session"));
  }

  private void draft() {
    session();
    String begun =
        given().header("Enrolment-Session", known("session")).get("/draft").header("ETag");
    String saved =
        given()
            .header("Enrolment-Session", known("session"))
            .header("If-Match", begun)
            .contentType("application/json")
            .body("{\"language\":\"en\",\"answers\":{\"occupation\":\"Kaiako\"}}")
            .put("/draft/sections/1")
            .then()
            .statusCode(204)
            .extract()
            .header("ETag");
    known.put("revision", saved.replace("\"", ""));
  }

  private void submit() {
    known.put(
        "id",
        ApiClient.submit(known("session"), "6f9a", ApiClient.submission())
            .then()
            .statusCode(202)
            .extract()
            .path("id"));
  }
}
