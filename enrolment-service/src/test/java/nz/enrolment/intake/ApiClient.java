package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.local.Infrastructure;

/// What callers do: a practice's system, and the page of a patient.
final class ApiClient {
  static final String PRACTICE = "7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01";

  static final byte[] JPEG = "\u00ff\u00d8\u00ff\u00e0 a photo".getBytes(ISO_8859_1);

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("../contracts/examples");

  private ApiClient() {}

  static ObjectNode form() {
    return example("form-standard.json");
  }

  /// The same, which asks for evidence too.
  static ObjectNode formWithEvidence() {
    ObjectNode form = form();
    ObjectNode evidence = form.withArray("/sections/0/questions").addObject().put("id", "evidence");
    evidence.putObject("wording").put("en", "Your passport or birth certificate");
    evidence.putObject("shape").put("type", "file").put("max", 3);
    return form;
  }

  static ObjectNode submission() {
    return example("submission-adult.json");
  }

  /// With these files as evidence.
  static ObjectNode submissionWith(String... files) {
    ObjectNode submission = submission();
    var evidence = answers(submission).putArray("evidence");
    Arrays.stream(files).forEach(evidence::add);
    return submission;
  }

  static ObjectNode answers(ObjectNode submission) {
    return (ObjectNode) submission.get("answers");
  }

  private static ObjectNode example(String name) {
    try {
      return (ObjectNode) MAPPER.readTree(Files.readAllBytes(EXAMPLES.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String token(String client) {
    return Infrastructure.forTests().token(client);
  }

  static Response publish(String client, Object definition) {
    return publishWith(token(client), definition.toString());
  }

  static Response publishWith(String token, String definition) {
    return send(token, definition, "/forms");
  }

  static Response makeLink(String client, String request) {
    return send(token(client), request, "/links");
  }

  private static Response send(String token, String body, String path) {
    return given().auth().oauth2(token).contentType("application/json").body(body).post(path);
  }

  static Response exchange(String token) {
    return given()
        .contentType("application/json")
        .body(Map.of("token", token))
        .post("/links/exchange");
  }

  static Response submit(String session, String key, Object body) {
    return given()
        .contentType("application/json")
        .header("Enrolment-Session", session)
        .header("Idempotency-Key", key)
        .body(body.toString())
        .post("/enrolments");
  }

  /// As a page sends what was chosen from a device.
  static Response send(String session, byte[] file) {
    return send(session, file, "attachment; filename*=UTF-8''whenua%20uruwhenua.jpg");
  }

  static Response send(String session, byte[] file, String disposition) {
    return given()
        .header("Enrolment-Session", session)
        .header("Content-Disposition", disposition)
        .contentType("application/octet-stream")
        .body(file)
        .post("/files");
  }

  static Response submit(String session, Object body) {
    return submit(session, UUID.randomUUID().toString(), body);
  }

  /// The token of a link to the newest version of the form.
  static String linkToken(String request) {
    String url = makeLink("demo-staff", request).then().statusCode(201).extract().path("url");
    return url.substring(url.indexOf('#') + 1);
  }

  /// The token of a link that is made with this token of staff.
  static String linkTokenWith(String staff, String request) {
    String url = send(staff, request, "/links").then().statusCode(201).extract().path("url");
    return url.substring(url.indexOf('#') + 1);
  }

  /// A session on such a link.
  static String sessionWith(String staff, String request) {
    return exchange(linkTokenWith(staff, request)).then().statusCode(200).extract().path("session");
  }

  /// All of it, in the practice of a client who may do everything there.
  static Response enrol(String client) {
    publish(client, form()).then().statusCode(201);
    String url = makeLink(client, "{\"form\":\"standard\"}").then().extract().path("url");
    String token = url.substring(url.indexOf('#') + 1);
    return submit(exchange(token).then().extract().path("session"), submission());
  }

  /// A session for the standard form, published anew.
  static String session() {
    publish("demo-admin", form()).then().statusCode(201);
    return exchange(linkToken("{\"form\":\"standard\"}"))
        .then()
        .statusCode(200)
        .extract()
        .path("session");
  }
}
