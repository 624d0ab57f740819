package nz.enrolment.external.transport.mllp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import javax.net.ServerSocketFactory;

/// A receiver that does what its script says with the one connection that it accepts.
final class Peer implements AutoCloseable {

  /// What it does with a connection.
  @FunctionalInterface
  interface Script {
    void talk(Socket connection) throws IOException;
  }

  private final ServerSocket server;
  private final CompletableFuture<Void> done = new CompletableFuture<>();

  private Peer(ServerSocket server, Script script) {
    this.server = server;
    Thread.ofVirtual().start(() -> accept(script));
  }

  static Peer of(Script script) {
    return of(ServerSocketFactory.getDefault(), script);
  }

  static Peer of(ServerSocketFactory sockets, Script script) {
    try {
      return new Peer(sockets.createServerSocket(0, 1, InetAddress.getLoopbackAddress()), script);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void accept(Script script) {
    try (Socket connection = server.accept()) {
      script.talk(connection);
      done.complete(null);
    } catch (IOException | RuntimeException | AssertionError e) {
      done.completeExceptionally(e);
    }
  }

  Connect address() {
    return at("localhost", server.getLocalPort());
  }

  /// Returns when the script has come to its end.
  void join() {
    done.join();
  }

  /// The message that comes in.
  static String message(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != 0x1c; next = in.read()) {
      message.write(next);
    }
    in.read();
    return message.toString(StandardCharsets.UTF_8).substring(1);
  }

  static void answer(Socket connection, String acknowledgement) throws IOException {
    write(connection, framed(acknowledgement));
  }

  static byte[] framed(String text) {
    return ("\u000b" + text + "\u001c\r").getBytes(StandardCharsets.UTF_8);
  }

  static void write(Socket connection, byte[] bytes) throws IOException {
    connection.getOutputStream().write(bytes);
    connection.getOutputStream().flush();
  }

  /// Returns when the other side has closed the connection.
  static void awaitClose(Socket connection) {
    try {
      while (connection.getInputStream().read() >= 0) {
        // What still comes.
      }
    } catch (IOException _) {
      // It is closed with a reset.
    }
  }

  /// A reset instead of an orderly end.
  static void reset(Socket connection) throws IOException {
    connection.setSoLinger(true, 0);
    connection.close();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  /// To any address, which tests alone may have.
  static Connect at(String host, int port) {
    return within -> {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(host, port), Math.toIntExact(within.toMillis()));
        return socket;
      } catch (IOException e) {
        socket.close();
        throw e;
      }
    };
  }
}
