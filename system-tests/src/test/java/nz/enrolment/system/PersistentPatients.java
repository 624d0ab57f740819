package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// Patients who do not give up: what fails is sent again, with the same Idempotency-Key, as a page
/// would.
final class PersistentPatients {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path EXAMPLES = Path.of("../contracts/examples");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final URI service;
  private final Map<String, String> staff;
  private final JsonNode example;

  PersistentPatients(Suite suite) throws IOException {
    this.service = suite.url(Listener.ENROLMENT_SERVICE);
    this.staff = Map.of("Authorization", "Bearer " + suite.infrastructure().token("demo-admin"));
    this.example = JSON.readTree(EXAMPLES.resolve("submission-adult.json").toFile());
    post("/forms", staff, JSON.readTree(EXAMPLES.resolve("form-standard.json").toFile()));
  }

  /// Opens a link of their own and submits.
  ///
  /// @return the enrolment's id
  String enrol(int number) {
    JsonNode link = post("/links", staff, JSON.createObjectNode().put("form", "standard"));
    String token = URI.create(link.path("url").asText()).getFragment();
    JsonNode opened =
        post("/links/exchange", Map.of(), JSON.createObjectNode().put("token", token));
    var headers =
        Map.of(
            "Enrolment-Session", opened.path("session").asText(),
            "Idempotency-Key", UUID.randomUUID().toString());
    return post("/enrolments", headers, submission(number)).path("id").asText();
  }

  private JsonNode submission(int number) {
    ObjectNode submission = example.deepCopy();
    ObjectNode answers = (ObjectNode) submission.get("answers");
    answers.remove("nhi");
    answers.putObject("name").put("given", "Patient").put("family", "Number " + number);
    return submission;
  }

  private JsonNode post(String path, Map<String, String> headers, JsonNode body) {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()));
    headers.forEach(request::header);
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      Optional<JsonNode> answer = send(request.build());
      if (answer.isPresent()) {
        return answer.get();
      }
      pause();
    }
    throw new AssertionError(path + " did not answer in " + PATIENCE);
  }

  /// Empty when it is worth another try.
  private Optional<JsonNode> send(HttpRequest request) {
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).matches(status -> status < 300 || status >= 500);
      return answer.statusCode() < 300
          ? Optional.of(JSON.readTree(answer.body()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
