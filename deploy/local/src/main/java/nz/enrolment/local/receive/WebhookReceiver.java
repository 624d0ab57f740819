package nz.enrolment.local.receive;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// `POST /hooks`: takes webhooks signed after Standard Webhooks, as its authors' own verifier reads
/// the signature, once for each `webhook-id`. Any other is answered 401.
public final class WebhookReceiver implements AutoCloseable {
  private final Webhook verifier;
  private final DeliveryFiles bodies;
  private final DeliveryFiles headers;
  private final HttpEndpoint endpoint;

  private WebhookReceiver(int port, Path directory, String secret) throws IOException {
    this.verifier = new Webhook(secret);
    this.bodies = new DeliveryFiles(directory, ".json");
    this.headers = new DeliveryFiles(directory, ".headers");
    this.endpoint = HttpEndpoint.start(port, "/hooks", this::handle);
  }

  /// @param directory where deliveries are kept, and found again
  /// @param secret that signs, `whsec_…`
  static WebhookReceiver start(int port, Path directory, String secret) throws IOException {
    Files.createDirectories(directory);
    return new WebhookReceiver(port, directory, secret);
  }

  /// The bodies that took effect, in no order.
  public List<Received> received() throws IOException {
    return bodies.all();
  }

  /// What came above the body: a line a header.
  public Path headersOf(Received received) {
    return headers.file(received.key());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(status(exchange.getRequestHeaders(), body), -1);
    }
  }

  private int status(Headers given, byte[] body) throws IOException {
    try {
      verifier.verify(
          new String(body, StandardCharsets.UTF_8), HttpHeaders.of(given, (_, _) -> true));
    } catch (WebhookVerificationException e) {
      return 401;
    }
    var id = given.getFirst(Webhook.UNBRANDED_MSG_ID_KEY);
    headers.keep(id, lines(given).getBytes(StandardCharsets.UTF_8));
    bodies.keep(id, body);
    return 204;
  }

  private static String lines(Headers given) {
    return given.entrySet().stream()
        .flatMap(header -> header.getValue().stream().map(value -> header.getKey() + ": " + value))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
