package nz.enrolment.external.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundAddressesTest {
  private final OutboundAddresses addresses = new OutboundAddresses(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "223.255.255.255",
        "2606:4700::1111",
        "2404:138::1"
      })
  void addresses_of_the_internet_are_open(String address) throws UnknownHostException {
    assertThat(addresses.resolve(address)).containsExactly(InetAddress.ofLiteral(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0", // this host
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1", // carrier-grade NAT
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254", // metadata of clouds
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192", // metadata of Oracle's
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1", // multicast
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1", // mapped
        "::ffff:169.254.169.254",
        "::ffff:a00:1",
        "::127.0.0.1", // compatible
        "64:ff9b::7f00:1", // NAT64
        "64:ff9b:1::a00:1",
        "100::1",
        "2001:0:7f00:1::", // Teredo
        "2001:db8::1",
        "2002:7f00:1::", // 6to4
        "3fff::1",
        "fc00::1",
        "fd00:ec2::254", // metadata of Amazon's
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void all_other_addresses_are_closed(String address) {
    assertClosed(address);
  }

  /// Notations of 127.0.0.1 and 169.254.169.254 that one reader or another takes. Some are no
  /// address for this machine: that is as good.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2130706433",
        "0x7f000001",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "017700000001",
        "127.1",
        "127.0.1",
        "0",
        "2852039166",
        "0xA9FEA9FE",
        "0251.0376.0251.0376",
        "LOCALHOST",
        "localhost.",
        "①②⑦.⓪.⓪.①"
      })
  void other_notations_of_a_closed_address_do_not_open_it(String host) {
    assertThatThrownBy(() -> addresses.resolve(host)).isInstanceOf(UnknownHostException.class);
  }

  @Test
  void a_name_that_resolves_to_an_open_and_a_closed_address_is_closed() {
    var both =
        new OutboundAddresses(
            _ -> new InetAddress[] {literal("8.8.8.8"), literal("10.0.0.1")}, List.of());
    assertThatThrownBy(() -> both.resolve("both.example.nz")).isInstanceOf(BlockedAddress.class);
  }

  @Test
  void what_the_operator_opens_is_open_and_nothing_beside_it() throws UnknownHostException {
    var opened =
        new OutboundAddresses(
            List.of(Network.parse("10.20.0.0/16"), Network.parse("fd00:20::/32")));

    assertThat(opened.resolve("10.20.255.1")).hasSize(1);
    assertThat(opened.resolve("fd00:20::1")).hasSize(1);
    assertThatThrownBy(() -> opened.resolve("10.21.0.1")).isInstanceOf(BlockedAddress.class);
    assertThatThrownBy(() -> opened.resolve("127.0.0.1")).isInstanceOf(BlockedAddress.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "localhost/8", "/8", "::/129"})
  void what_is_no_network_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
  }

  private void assertClosed(String host) {
    assertThatThrownBy(() -> addresses.resolve(host))
        .isInstanceOf(BlockedAddress.class)
        .hasMessageNotContaining(host);
  }

  private static InetAddress literal(String address) {
    return InetAddress.ofLiteral(address);
  }
}
