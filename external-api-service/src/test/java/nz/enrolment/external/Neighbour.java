package nz.enrolment.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/// A server at the other end of a real connection.
abstract class Neighbour {
  private final HttpServer server;
  private volatile Runnable step = () -> {};

  Neighbour() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handleInSteps);
    server.start();
  }

  /// What happens at each step of an exchange: when a request has begun to come, when it has had an
  /// effect, and when it was answered.
  void atEachStep(Runnable action) {
    step = action;
  }

  final void step() {
    step.run();
  }

  private void handleInSteps(HttpExchange exchange) throws IOException {
    step();
    handle(exchange);
    step();
  }

  abstract void handle(HttpExchange exchange) throws IOException;

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /// Sends the headers and never the body.
  static void stall(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, 1);
    exchange.getResponseBody().flush();
  }

  static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
