package nz.enrolment.external.transport.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// The other end of a socket, which does as a test says with each connection.
final class Peer implements AutoCloseable {
  private final ServerSocket server;
  private final AtomicInteger connections = new AtomicInteger();
  private final Conduct conduct;

  /// What it does when somebody has connected.
  @FunctionalInterface
  interface Conduct {
    void on(Socket connection) throws IOException, InterruptedException;
  }

  Peer(Conduct conduct) throws IOException {
    this(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), conduct);
  }

  Peer(ServerSocket server, Conduct conduct) {
    this.server = server;
    this.conduct = conduct;
    Thread.startVirtualThread(this::accept);
  }

  /// Reads the whole request and then answers.
  static Peer answering(String answer) throws IOException {
    return new Peer(connection -> {
      request(connection);
      write(connection, answer);
    });
  }

  int port() {
    return server.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket connection = server.accept();
        connections.incrementAndGet();
        Thread.startVirtualThread(() -> handle(connection));
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void handle(Socket connection) {
    try (connection) {
      conduct.on(connection);
    } catch (IOException | InterruptedException _) {
      // the client has gone
    }
  }

  /// Head and body, as text.
  static String request(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
    byte[] body = in.readNBytes(Integer.parseInt(length));
    return head + new String(body, StandardCharsets.UTF_8);
  }

  static void write(Socket connection, String text) throws IOException {
    OutputStream out = connection.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
