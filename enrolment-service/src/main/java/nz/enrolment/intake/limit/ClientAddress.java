package nz.enrolment.intake.limit;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// What is taken for one client: an IPv4 address, or the first 64 bits of an IPv6 address, since
/// whoever has one of those has all of its network.
///
/// @param network hexadecimal
record ClientAddress(String network) {
  private static final int NETWORK_BYTES = 8;

  static ClientAddress of(SocketAddress address) {
    @Nullable String host = address.hostAddress();
    return new ClientAddress(host == null ? "" : network(host));
  }

  /// @param host a literal address, for which nobody is asked
  private static String network(String host) {
    try {
      byte[] bytes = InetAddress.ofLiteral(host.replaceFirst("%.*", "")).getAddress();
      int length = Math.min(bytes.length, NETWORK_BYTES);
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
