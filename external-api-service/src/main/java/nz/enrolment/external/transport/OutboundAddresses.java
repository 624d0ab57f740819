package nz.enrolment.external.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The addresses to which deliveries may go. A name is resolved once, all that it resolves to is
/// checked, and a connection is made to what was checked: a name that resolves to something else a
/// moment later changes nothing.
///
/// Open is what the Internet routes; closed are the special-purpose ranges of IANA's registries
/// (RFC 6890): this machine, private and shared networks, link-local with the metadata of clouds,
/// and whatever carries an address of IPv4 inside one of IPv6.
public final class OutboundAddresses {
  private static final List<Network> CLOSED =
      Stream.of(
              "0.0.0.0/8",
              "10.0.0.0/8",
              "100.64.0.0/10",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "172.16.0.0/12",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "192.168.0.0/16",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "224.0.0.0/3",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "3fff::/20")
          .map(Network::parse)
          .toList();

  /// All that is assigned of IPv6 for the Internet; whatever lies outside it is closed.
  private static final Network GLOBAL_IPV6 = Network.parse("2000::/3");

  /// A host of numbers, which one reader takes for octal and another for decimal.
  private static final Pattern NUMBERS =
      Pattern.compile("(0[xX][0-9a-fA-F]*|[0-9]+)(\\.(0[xX][0-9a-fA-F]*|[0-9]+))*\\.?");

  private static final Pattern DOTTED =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");

  private final Lookup lookup;
  private final List<Network> opened;

  /// How a name is resolved.
  @FunctionalInterface
  public interface Lookup {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  /// @param opened ranges that the operator opened for the destination, though they are closed
  public OutboundAddresses(Lookup lookup, List<Network> opened) {
    this.lookup = lookup;
    this.opened = List.copyOf(opened);
  }

  /// With the resolver of this machine.
  public OutboundAddresses(List<Network> opened) {
    this(InetAddress::getAllByName, opened);
  }

  /// The addresses of a name or of a literal, each of which is open.
  ///
  /// @throws BlockedAddress if one of them is closed: a name that resolves to both is not trusted;
  ///   or if the host is a number that is no address in dotted decimal
  public InetAddress[] resolve(String host) throws UnknownHostException {
    if (NUMBERS.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
      throw new BlockedAddress();
    }
    InetAddress[] all = lookup.all(host);
    if (!Arrays.stream(all).allMatch(this::isOpen)) {
      throw new BlockedAddress();
    }
    return all;
  }

  private boolean isOpen(InetAddress address) {
    return opened.stream().anyMatch(network -> network.contains(address)) || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    boolean isRouted = address.getAddress().length == 4 || GLOBAL_IPV6.contains(address);
    return isRouted && CLOSED.stream().noneMatch(network -> network.contains(address));
  }
}
