package nz.enrolment.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1,            0xc0000201",
    "127.0.0.2,            0x7f000002",
    "2001:db8:1:2:3:4:5:6, 0x20010db800010002",
    "fe80::1%1,            -0x180000000000000",
    "::ffff:192.0.2.1,     0xc0000201"
  })
  void is_an_address_or_the_network_of_one(String host, String network) {
    assertThat(at(host).network()).isEqualTo((Object) bits(host, network));
  }

  /// The 32 bits of an IPv4 address are an `int`.
  private static long bits(String host, String network) {
    return host.contains(".") ? Long.decode(network).intValue() : Long.decode(network);
  }

  @Test
  void is_the_same_within_a_network_and_another_beside_it() {
    assertThat(at("2001:db8::1")).isEqualTo(at("2001:db8::ffff:1"));
    assertThat(at("2001:db8::1")).isNotEqualTo(at("2001:db8:0:1::1"));
    assertThat(at("192.0.2.1")).isNotEqualTo(at("192.0.2.2"));
  }

  /// Nobody is asked what a name stands for.
  @Test
  void is_one_for_all_that_have_no_address() {
    ClientAddress unknown = ClientAddress.of(SocketAddress.domainSocketAddress("/run/enrolment"));
    assertThat(named("localhost")).isEqualTo(unknown);
    assertThat(named("fe80::1%no-such-interface")).isNotEqualTo(unknown);
  }

  @Test
  void knows_this_host_and_does_not_resolve_names() {
    assertThat(named("127.0.0.1").loopback()).isTrue();
    assertThat(named("::1").loopback()).isTrue();
    assertThat(named("192.0.2.1").loopback()).isFalse();
    assertThat(named("localhost").loopback()).isFalse();
    assertThat(named("192.0.2.1")).hasToString("ClientAddress[redacted]");
  }

  private static ClientAddress at(String literal) {
    var socket = new InetSocketAddress(InetAddress.ofLiteral(literal), 443);
    return ClientAddress.of(SocketAddress.inetSocketAddress(socket));
  }

  private static ClientAddress named(String host) {
    return ClientAddress.of(SocketAddress.inetSocketAddress(1234, host));
  }
}
