package nz.enrolment.local.receive;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// `POST /fhir`: takes a FHIR transaction bundle, once for each `Idempotency-Key`, and keeps it.
///
/// A repeated key gets the answer of its first delivery, and has no second effect.
public final class FhirReceiver implements AutoCloseable {
  private static final String KEY = "Idempotency-Key";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final DeliveryFiles inbox;

  private FhirReceiver(HttpServer server, DeliveryFiles inbox) {
    this.server = server;
    this.inbox = inbox;
  }

  /// Listens on localhost.
  ///
  /// @param directory where deliveries are kept, and found again
  public static FhirReceiver start(int port, Path directory) throws IOException {
    Files.createDirectories(directory);
    var address = new InetSocketAddress(InetAddress.getByName("localhost"), port);
    var receiver = new FhirReceiver(HttpServer.create(address, 0), new DeliveryFiles(directory));
    receiver.server.createContext("/fhir", receiver::handle);
    receiver.server.setExecutor(receiver.threads);
    receiver.server.start();
    return receiver;
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
    server.stop(0);
    threads.close();
  }
}
