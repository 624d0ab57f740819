package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/// HTTP for the demonstration: JSON in and out, and an answer with another status than the expected
/// one is [Missing].
final class Http {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();

  JsonNode get(URI uri, Map<String, String> headers) throws InterruptedException, IOException {
    return JSON.readTree(bytes(uri, headers));
  }

  byte[] bytes(URI uri, Map<String, String> headers) throws InterruptedException, IOException {
    return send(request(uri, headers).GET(), 200);
  }

  JsonNode post(URI uri, JsonNode body, Map<String, String> headers, int expected)
      throws InterruptedException, IOException {
    var request =
        request(uri, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    return JSON.readTree(send(request, expected));
  }

  private static HttpRequest.Builder request(URI uri, Map<String, String> headers) {
    var request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
    headers.forEach(request::header);
    return request;
  }

  private byte[] send(HttpRequest.Builder builder, int expected)
      throws InterruptedException, IOException {
    var request = builder.build();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != expected) {
      throw new Missing(
          "%s %s answered %d, not %d: %s"
              .formatted(
                  request.method(),
                  request.uri().getPath(),
                  answer.statusCode(),
                  expected,
                  problem(answer.body())));
    }
    return answer.body();
  }

  /// A problem's type and the pointers of its errors: its details may quote an answer.
  private static String problem(byte[] body) {
    try {
      var problem = JSON.readTree(body);
      return problem.path("type").asText()
          + " "
          + problem.path("errors").findValuesAsText("pointer");
    } catch (IOException e) {
      return "(no problem in JSON)";
    }
  }
}
