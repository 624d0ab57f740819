package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Consumer;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;

/// TLS sockets of which something is changed before they accept.
final class ChangedSockets extends ServerSocketFactory {
  private final ServerSocketFactory sockets;
  private final Consumer<SSLServerSocket> change;

  ChangedSockets(ServerSocketFactory sockets, Consumer<SSLServerSocket> change) {
    this.sockets = sockets;
    this.change = change;
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog, InetAddress address)
      throws IOException {
    var socket = (SSLServerSocket) sockets.createServerSocket(port, backlog, address);
    change.accept(socket);
    return socket;
  }

  @Override
  public ServerSocket createServerSocket(int port) throws IOException {
    return createServerSocket(port, 1);
  }

  @Override
  public ServerSocket createServerSocket(int port, int backlog) throws IOException {
    return createServerSocket(port, backlog, InetAddress.getLoopbackAddress());
  }
}
