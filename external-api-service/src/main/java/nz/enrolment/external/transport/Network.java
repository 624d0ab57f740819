package nz.enrolment.external.transport;

import java.net.InetAddress;
import java.util.Arrays;

/// A range of addresses, as CIDR notation has it (RFC 4632, RFC 4291 section 2.3).
///
/// @param first of the range; the bits after the prefix are ignored
/// @param bits of the prefix
public record Network(InetAddress first, int bits) {

  /// @param text `10.0.0.0/8`, `fc00::/7`
  /// @throws IllegalArgumentException for anything else, such as a name
  public static Network parse(String text) {
    String[] parts = text.strip().split("/", -1);
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,3}")) {
      throw new IllegalArgumentException("not an address and the length of a prefix");
    }
    Network network = new Network(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
    if (network.bits() > network.first().getAddress().length * 8) {
      throw new IllegalArgumentException("the prefix is longer than the address");
    }
    return network;
  }

  /// Never of an address of the other version of IP.
  public boolean contains(InetAddress address) {
    byte[] own = first.getAddress();
    byte[] other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    int whole = bits / 8;
    int rest = 0xff << (8 - bits % 8) & 0xff;
    return Arrays.equals(own, 0, whole, other, 0, whole)
        && (rest == 0 || (own[whole] & rest) == (other[whole] & rest));
  }
}
