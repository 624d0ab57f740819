package nz.enrolment.local.receive;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// `POST /fhir`: takes a FHIR transaction bundle, once for each `Idempotency-Key`, and keeps it.
///
/// A repeated key gets the answer of its first delivery, and has no second effect.
public final class FhirReceiver implements AutoCloseable {
  private static final String KEY = "Idempotency-Key";

  private final DeliveryFiles inbox;
  private final HttpEndpoint endpoint;

  private FhirReceiver(int port, Path directory) throws IOException {
    this.inbox = new DeliveryFiles(directory, ".json");
    this.endpoint = HttpEndpoint.start(port, "/fhir", this::handle);
  }

  /// Listens on localhost.
  ///
  /// @param directory where deliveries are kept, and found again
  public static FhirReceiver start(int port, Path directory) throws IOException {
    Files.createDirectories(directory);
    return new FhirReceiver(port, directory);
  }

  /// Every delivery that took effect, in no order.
  public List<Received> received() throws IOException {
    return inbox.all();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var reply = reply(exchange);
      var bytes = reply.bytes();
      exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private FhirReply reply(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      return FhirReply.refusal(405, "not-supported", "only POST");
    }
    var body = exchange.getRequestBody().readAllBytes();
    var reply = FhirReply.to(body);
    return reply.isRefusal() ? reply : FhirReply.to(inbox.keep(key(exchange), body));
  }

  /// A sender that gives no key asks for an effect each time.
  private static String key(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(KEY))
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
