package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/// Opens a TCP connection to one destination.
@FunctionalInterface
public interface Connect {

  /// @param within which it must stand
  Socket open(Duration within) throws IOException;

  /// To an address that is looked up at each attempt.
  static Connect to(String host, int port) {
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
