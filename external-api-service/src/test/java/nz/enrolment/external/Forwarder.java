package nz.enrolment.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A port at which nobody answers, until it is opened: then everything goes on to another.
final class Forwarder {
  private final int port;
  private final int target;

  Forwarder(int target) throws IOException {
    this.target = target;
    try (ServerSocket unused = new ServerSocket(0)) {
      this.port = unused.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  void open() throws IOException {
    ServerSocket server = new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(() -> accept(server));
  }

  private void accept(ServerSocket server) {
    try {
      while (true) {
        Socket near = server.accept();
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        Thread.startVirtualThread(() -> copy(near, far));
        Thread.startVirtualThread(() -> copy(far, near));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException _) {
      // one end has closed: so does the other, now
    }
  }
}
