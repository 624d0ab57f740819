package nz.enrolment.delivery.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Accepts every HL7 v2 message at once, with `AA`.
final class MllpAcceptor implements AutoCloseable {
  private static final int BEGIN = 0x0b;
  private static final int END = 0x1c;

  private final ServerSocket server;

  MllpAcceptor() throws IOException {
    server = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  String url() {
    return "mllp://localhost:" + server.getLocalPort();
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private static void serve(Socket socket) {
    try (socket;
        var in = new BufferedInputStream(socket.getInputStream())) {
      while (in.read() == BEGIN) {
        String id = message(in).split("\\|", 11)[9];
        String acknowledgement =
            "\u000bMSH|^~\\&|||||||ACK|%s|P|2.4\rMSA|AA|%s\r\u001c\r".formatted(id, id);
        socket.getOutputStream().write(acknowledgement.getBytes(StandardCharsets.US_ASCII));
        in.read(); // the CR after the end
      }
    } catch (IOException e) {
      // The sender has closed.
    }
  }

  private static String message(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != END; next = in.read()) {
      bytes.write(next);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
