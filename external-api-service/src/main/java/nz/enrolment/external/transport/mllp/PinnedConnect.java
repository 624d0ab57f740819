package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import nz.enrolment.external.transport.OutboundAddresses;

/// Connects to a checked address of a host, the first that accepts.
public record PinnedConnect(OutboundAddresses addresses, String host, int port) implements Connect {

  @Override
  public Socket open(Duration within) throws IOException {
    SocketDeadline deadline = SocketDeadline.in(within);
    IOException last = new ConnectException("the host has no address");
    for (InetAddress address : addresses.resolve(host)) {
      Socket socket = new Socket();
      try {
        socket.connect(new InetSocketAddress(address, port), deadline.millisLeft());
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }
}
