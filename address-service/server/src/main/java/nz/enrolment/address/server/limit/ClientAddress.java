package nz.enrolment.address.server.limit;

import io.vertx.core.net.SocketAddress;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/// Who is asking, as far as a limit needs to know.
///
/// @param key the IPv4 address, or the first half of the IPv6 address: whoever has one address of a
///   network `/64` has them all
/// @param loopback whether it is this host
record ClientAddress(long key, boolean loopback) {
  private static final ClientAddress UNKNOWN = new ClientAddress(0, false);

  /// @param remote a literal; names are not resolved
  static ClientAddress at(SocketAddress remote) {
    try {
      var literal = remote.hostAddress() == null ? remote.host() : remote.hostAddress();
      return literal == null ? UNKNOWN : of(InetAddress.ofLiteral(literal));
    } catch (IllegalArgumentException _) {
      return UNKNOWN;
    }
  }

  private static ClientAddress of(InetAddress address) {
    var bytes = ByteBuffer.wrap(address.getAddress());
    long key = address instanceof Inet4Address ? bytes.getInt() : bytes.getLong();
    return new ClientAddress(key, address.isLoopbackAddress());
  }

  @Override
  public String toString() {
    return "ClientAddress[redacted]";
  }
}
