package nz.enrolment.shell.http;

import io.vertx.core.net.SocketAddress;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// What is taken for one client: an IPv4 address, or the first 64 bits of an IPv6 address, since
/// whoever has one of those has all of its network. All whose address is not known are one.
///
/// @param network these bits
/// @param loopback whether it is this host
public record ClientAddress(long network, boolean loopback) {
  private static final ClientAddress UNKNOWN = new ClientAddress(0, false);

  /// @param remote a literal address; names are not resolved
  public static ClientAddress of(SocketAddress remote) {
    @Nullable String host = remote.hostAddress() == null ? remote.host() : remote.hostAddress();
    return host == null ? UNKNOWN : of(host);
  }

  private static ClientAddress of(String host) {
    try {
      return of(InetAddress.ofLiteral(withoutZone(host)));
    } catch (IllegalArgumentException _) {
      return UNKNOWN;
    }
  }

  /// The zone of a link-local address (RFC 4007, 11) is a name of this host's, which it may not
  /// know.
  private static String withoutZone(String host) {
    int zone = host.indexOf('%');
    return zone < 0 ? host : host.substring(0, zone);
  }

  private static ClientAddress of(InetAddress address) {
    ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
    long network = address instanceof Inet4Address ? bytes.getInt() : bytes.getLong();
    return new ClientAddress(network, address.isLoopbackAddress());
  }

  /// Without the address, which leads to a person.
  @Override
  public String toString() {
    return "ClientAddress[redacted]";
  }
}
