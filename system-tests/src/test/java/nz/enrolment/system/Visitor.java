package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// Somebody who asks once, whatever it is, and takes the answer as it comes.
final class Visitor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLE = Path.of("../contracts/examples/submission-adult.json");

  /// Speaks HTTP/2 where the service does.
  private final HttpClient http = HttpClient.newHttpClient();

  private final Suite suite;

  Visitor(Suite suite) {
    this.suite = suite;
  }

  /// A submission that would be accepted.
  static ObjectNode submission() throws IOException {
    return (ObjectNode) JSON.readTree(EXAMPLE.toFile());
  }

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  /// The token of a new link of the demonstration's practice.
  String link(Instant expiresAt) throws IOException, InterruptedException {
    var wanted = JSON.createObjectNode().put("form", "standard").put("expiresAt", "" + expiresAt);
    var answer = send(post("/links", wanted.toString()).header("Authorization", as("demo-staff")));
    assertThat(answer.statusCode()).isEqualTo(201);
    return URI.create(json(answer).path("url").asText()).getFragment();
  }

  HttpResponse<String> exchange(String token) throws IOException, InterruptedException {
    return send(post("/links/exchange", JSON.createObjectNode().put("token", token).toString()));
  }

  /// A session on a new link.
  String session() throws IOException, InterruptedException {
    var opened = exchange(link(Instant.now().plus(Duration.ofHours(1))));
    assertThat(opened.statusCode()).isEqualTo(200);
    return json(opened).path("session").asText();
  }

  HttpResponse<String> submit(String session, String body)
      throws IOException, InterruptedException {
    return send(submission(session, BodyPublishers.ofString(body)));
  }

  /// Says how long the body is, and sends it once the service asks for it.
  HttpResponse<String> submit(String session, byte[] body)
      throws IOException, InterruptedException {
    return send(submission(session, BodyPublishers.ofByteArray(body)).expectContinue(true));
  }

  private HttpRequest.Builder submission(String session, BodyPublisher body) {
    return post("/enrolments", body)
        .header("Enrolment-Session", session)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  /// What one of the provider's clients sees there.
  HttpResponse<String> look(String client, Listener service, String path)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(suite.url(service).resolve(path));
    return send(request.header("Authorization", as(client)));
  }

  /// What one of the provider's clients gets there, byte by byte.
  HttpResponse<byte[]> fetch(String client, Listener service, String path)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(suite.url(service).resolve(path));
    return http.send(
        request.header("Authorization", as(client)).build(), BodyHandlers.ofByteArray());
  }

  /// What anybody gets at an address.
  HttpResponse<byte[]> open(URI address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
  }

  /// A file that a patient sends.
  HttpResponse<String> sendFile(String session, byte[] file)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(suite.url(Listener.ENROLMENT_SERVICE).resolve("/files"))
            .header("Enrolment-Session", session)
            .header("Content-Type", "application/octet-stream")
            .header("Content-Disposition", "attachment; filename=\"passport\"")
            .POST(BodyPublishers.ofByteArray(file));
    return send(request);
  }

  /// What one of the provider's clients asks of the enrolment service.
  ///
  /// @param body JSON; empty for none
  HttpResponse<String> ask(String client, String method, String path, String body)
      throws IOException, InterruptedException {
    return ask(client, Listener.ENROLMENT_SERVICE, method, path, body);
  }

  /// The same of any service.
  HttpResponse<String> ask(String client, Listener service, String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(suite.url(service).resolve(path))
            .header("Authorization", as(client))
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return send(request);
  }

  private HttpRequest.Builder post(String path, String body) {
    return post(path, BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder post(String path, BodyPublisher body) {
    return HttpRequest.newBuilder(suite.url(Listener.ENROLMENT_SERVICE).resolve(path))
        .header("Content-Type", "application/json")
        .POST(body);
  }

  private String as(String client) {
    return "Bearer " + suite.infrastructure().token(client);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var patient = request.timeout(Duration.ofSeconds(30)).build();
    return http.send(patient, BodyHandlers.ofString());
  }
}
