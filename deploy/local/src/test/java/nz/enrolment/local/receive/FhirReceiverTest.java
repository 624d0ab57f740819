package nz.enrolment.local.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import nz.enrolment.local.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FhirReceiverTest {
  private static final String BUNDLE =
      """
      {"resourceType": "Bundle", "type": "transaction", "entry": [{}, {}]}
      """;

  @TempDir private Path directory;
  private final int port = Ports.random(1)[0];
  private FhirReceiver receiver;

  @BeforeEach
  void start() throws IOException {
    receiver = FhirReceiver.start(port, directory);
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  @Test
  void a_bundle_is_kept_byte_for_byte_and_answered_entry_by_entry() throws Exception {
    var answer = post("a/1", BUNDLE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/type").asText()).isEqualTo("transaction-response");
    assertThat(json(answer).at("/entry")).hasSize(2);
    assertThat(receiver.received()).extracting(Received::key).containsExactly("a/1");
    assertThat(Files.readString(receiver.received().getFirst().file())).isEqualTo(BUNDLE);
  }

  @Test
  void the_same_key_again_has_the_same_answer_and_no_second_effect() throws Exception {
    var first = post("once", BUNDLE);
    var second = post("once", BUNDLE.replace("{}, {}", "{}"));
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(receiver.received()).hasSize(1);
  }

  @Test
  void a_key_is_known_again_after_a_restart() throws Exception {
    post("once", BUNDLE);
    receiver.close();
    start();
    post("once", BUNDLE);
    assertThat(receiver.received()).hasSize(1);
  }

  @Test
  void what_is_not_json_is_refused_with_an_operation_outcome() throws Exception {
    var answer = post("a", "not json");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(receiver.received()).isEmpty();
  }

  @Test
  void what_is_no_transaction_is_refused_and_its_key_stays_free() throws Exception {
    assertThat(post("a", "{\"resourceType\": \"Patient\"}").statusCode()).isEqualTo(422);
    assertThat(post("a", BUNDLE).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(String key, String body) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fhir"))
              .header("Idempotency-Key", key)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          BodyHandlers.ofString());
    }
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
