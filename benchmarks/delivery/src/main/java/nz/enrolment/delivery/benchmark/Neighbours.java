package nz.enrolment.delivery.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// Those that the service speaks HTTP with, in this process: a render service with the same
/// document for every enrolment, destinations that accept everything at once, and some that never
/// answer.
final class Neighbours implements AutoCloseable {

  /// As large as the document of a usual enrolment.
  private static final byte[] DOCUMENT = new byte[60_000];

  private final HttpServer server;
  private final CountDownLatch end = new CountDownLatch(1);

  Neighbours() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/enrolments", Neighbours::document);
    server.createContext("/accept", exchange -> answer(exchange, "application/json", "{}"));
    server.createContext("/never", this::never);
    server.start();
  }

  /// Without a slash at its end.
  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private static void document(HttpExchange exchange) throws IOException {
    boolean isTiff = exchange.getRequestURI().getQuery().contains("tiff");
    exchange.getResponseHeaders().add("ETag", '"' + digest() + '"');
    exchange.getResponseHeaders().add("Content-Type", isTiff ? "image/tiff" : "application/pdf");
    exchange.sendResponseHeaders(200, DOCUMENT.length);
    exchange.getResponseBody().write(DOCUMENT);
    exchange.close();
  }

  private static void answer(HttpExchange exchange, String type, String body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  /// Takes the request, and hangs.
  private void never(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(DOCUMENT));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }
}
