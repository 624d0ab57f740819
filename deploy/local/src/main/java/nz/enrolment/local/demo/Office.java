package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.enrolment.local.DemoPractice;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// What the practice's people do: publish the form, make links, and look at what became of an
/// enrolment.
final class Office {
  private static final Duration DELIVERED_WITHIN = Duration.ofSeconds(90);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Suite suite;
  private final Http http;

  Office(Suite suite, Http http) {
    this.suite = suite;
    this.http = http;
  }

  /// Publishes the form.
  ///
  /// @return the form's id and version, as in `standard, version 3`
  String publish(Path form) throws IOException, InterruptedException {
    var definition = Http.JSON.readTree(form.toFile());
    var published = http.post(at("/forms"), definition, as("demo-admin"), 201);
    return published.path("id").asText() + ", version " + published.path("number").asInt();
  }

  /// Makes a link to the newest form, with what is known already.
  URI invite(JsonNode prefill) throws IOException, InterruptedException {
    var request = Http.JSON.createObjectNode().put("form", "standard");
    request.set("prefill", prefill);
    var link = http.post(at("/links"), request, as("demo-staff"), 201);
    return URI.create(link.path("url").asText());
  }

  /// Waits until the enrolment has been delivered everywhere, and the practice knows of it and of
  /// the document; returns its status.
  JsonNode awaitDeliveries(Submitted submitted) throws IOException, InterruptedException {
    var deadline = submitted.at().plus(DELIVERED_WITHIN);
    var status = status(submitted.enrolment());
    while (!missing(status).isEmpty()) {
      if (Instant.now().isAfter(deadline)) {
        throw new Missing(
            "still “%s” after %d s, without %s"
                .formatted(
                    status.path("state").asText(),
                    DELIVERED_WITHIN.toSeconds(),
                    String.join(", ", missing(status))));
      }
      Thread.sleep(BETWEEN_LOOKS);
      status = status(submitted.enrolment());
    }
    return status;
  }

  /// The document, and those to whom it was not delivered.
  private static List<String> missing(JsonNode status) {
    var arrived = status.path("deliveries").findValuesAsText("destination");
    return Stream.concat(
            status.at("/document/sha256").isTextual() ? Stream.empty() : Stream.of("document"),
            DemoPractice.DESTINATIONS.stream().filter(name -> !arrived.contains(name)))
        .toList();
  }

  private JsonNode status(String enrolment) throws IOException, InterruptedException {
    return http.get(at("/enrolments/" + enrolment), as("demo-staff"));
  }

  /// A document, or the counts: whatever the practice's staff may read.
  byte[] read(URI uri) throws IOException, InterruptedException {
    return http.bytes(uri, as("demo-staff"));
  }

  private Map<String, String> as(String client) {
    return Map.of("Authorization", "Bearer " + suite.infrastructure().token(client));
  }

  private URI at(String path) {
    return suite.url(Listener.ENROLMENT_SERVICE).resolve(path);
  }
}
