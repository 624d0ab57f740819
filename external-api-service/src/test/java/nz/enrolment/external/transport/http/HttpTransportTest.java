package nz.enrolment.external.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.transport.DestinationAnswer;
import nz.enrolment.external.transport.Network;
import nz.enrolment.external.transport.OutboundAddresses;
import nz.enrolment.external.transport.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Against real sockets that misbehave on purpose.
class HttpTransportTest {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
  private static final Payload PAYLOAD =
      new Payload(
          "Tāwhiri".getBytes(StandardCharsets.UTF_8),
          "application/fhir+json",
          "a.json",
          new DeliveryId(new UUID(0, 1), "pms", 1));

  @Test
  void a_whole_answer_is_an_answer() throws Exception {
    CompletableFuture<String> request = new CompletableFuture<>();
    try (var peer =
        new Peer(connection -> {
          request.complete(Peer.request(connection));
          Peer.write(connection, "HTTP/1.1 503 No\r\nRetry-After: 7\r\nContent-Length: 1\r\n\r\nx");
        })) {
      var answer = answered(send(peer, TIMEOUT));

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("retry-AFTER")).hasValue("7");
      assertThat(answer.body()).containsExactly('x');
      assertThat(request.join())
          .startsWith("POST /fhir HTTP/1.1\r\n")
          .containsIgnoringCase("\r\nIdempotency-Key: k\r\n")
          .containsIgnoringCase("\r\nContent-Type: application/fhir+json\r\n")
          .endsWith("\r\n\r\nTāwhiri");
    }
  }

  @Test
  void nobody_at_the_port_is_not_sent() throws IOException {
    int port;
    try (var unused = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = unused.getLocalPort();
    }
    assertThat(send("http://localhost:" + port, TIMEOUT))
        .isEqualTo(new Reply.NotSent("The destination could not be reached"));
  }

  @Test
  void a_name_without_address_is_not_sent() {
    assertThat(send("http://nowhere.invalid", TIMEOUT))
        .isEqualTo(new Reply.NotSent("The destination's name has no address"));
  }

  @Test
  void a_peer_that_speaks_no_tls_is_not_sent() throws IOException {
    try (var peer = Peer.answering(OK)) {
      assertThat(send("https://localhost:" + peer.port() + "/fhir", TIMEOUT))
          .isInstanceOf(Reply.NotSent.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 2",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "no HTTP at all\r\n\r\n"
      })
  void an_answer_that_ends_early_leaves_it_open_whether_it_arrived(String half) throws IOException {
    try (var peer = Peer.answering(half)) {
      assertThat(send(peer, SHORT)).isInstanceOf(Reply.SentWithoutAnswer.class);
    }
  }

  @Test
  void a_reset_after_the_request_leaves_it_open() throws IOException {
    try (var peer =
        new Peer(connection -> {
          Peer.request(connection);
          connection.setOption(StandardSocketOptions.SO_LINGER, 0);
        })) {
      assertThat(send(peer, TIMEOUT)).isInstanceOf(Reply.SentWithoutAnswer.class);
    }
  }

  @Test
  void silence_after_the_request_leaves_it_open() throws IOException {
    try (var peer =
        new Peer(connection -> {
          Peer.request(connection);
          Thread.sleep(Duration.ofHours(1));
        })) {
      assertThat(send(peer, SHORT))
          .isEqualTo(new Reply.SentWithoutAnswer("The destination did not answer in time"));
    }
  }

  /// Each byte comes in time for a timeout that begins anew with it.
  @Test
  void an_answer_that_drips_is_cut_at_the_deadline() throws IOException {
    try (var peer =
        new Peer(connection -> {
          Peer.request(connection);
          Peer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
          while (true) {
            Peer.write(connection, "x");
            Thread.sleep(100);
          }
        })) {
      assertThat(send(peer, SHORT))
          .isEqualTo(new Reply.SentWithoutAnswer("The destination did not answer in time"));
    }
  }

  @Test
  void an_answer_without_end_is_not_read_to_its_end() throws IOException {
    try (var peer =
        new Peer(connection -> {
          Peer.request(connection);
          Peer.write(connection, "HTTP/1.1 200 OK\r\n\r\n");
          while (true) {
            Peer.write(connection, "x".repeat(65_536));
          }
        })) {
      assertThat(send(peer, TIMEOUT))
          .isEqualTo(new Reply.SentWithoutAnswer("The destination's answer is too large to read"));
    }
  }

  @Test
  void headers_without_end_are_not_read_to_their_end() throws IOException {
    try (var peer = Peer.answering("HTTP/1.1 200 OK\r\n" + "a: b\r\n".repeat(1000) + "\r\n")) {
      assertThat(send(peer, TIMEOUT)).isInstanceOf(Reply.SentWithoutAnswer.class);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_redirect_is_an_answer_and_is_not_followed(int status) throws IOException {
    try (var target = Peer.answering(OK);
        var peer =
            Peer.answering(
                "HTTP/1.1 %d There\r\nLocation: http://localhost:%d/\r\nContent-Length: 0\r\n\r\n"
                    .formatted(status, target.port()))) {
      assertThat(answered(send(peer, TIMEOUT)).status()).isEqualTo(status);
      assertThat(target.connections()).isZero();
      assertThat(peer.connections()).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433"})
  void a_closed_address_is_not_connected_to(String host) throws IOException {
    try (var peer = Peer.answering(OK)) {
      URI url = URI.create("http://" + host + ":" + peer.port() + "/fhir");
      var closed = transport(new OutboundAddresses(List.of()), url, TIMEOUT);

      assertThat(closed.send(PAYLOAD)).isInstanceOf(Reply.NotSent.class);
      assertThat(peer.connections()).isZero();
    }
  }

  @Test
  void user_info_in_the_url_names_no_other_host() throws IOException {
    try (var peer = Peer.answering(OK)) {
      URI url = URI.create("http://8.8.8.8:80@127.0.0.1:" + peer.port() + "/fhir");
      var closed = transport(new OutboundAddresses(List.of()), url, TIMEOUT);

      assertThat(closed.send(PAYLOAD)).isInstanceOf(Reply.NotSent.class);
      assertThat(peer.connections()).isZero();
    }
  }

  /// The name is looked up once: what it resolves to afterwards is never asked for.
  @Test
  void a_name_that_changes_its_address_gains_nothing() throws IOException {
    AtomicInteger lookups = new AtomicInteger();
    try (var peer = Peer.answering(OK)) {
      OutboundAddresses.Lookup rebinding =
          _ -> {
            String address = lookups.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2";
            return new InetAddress[] {InetAddress.ofLiteral(address)};
          };
      var only = new OutboundAddresses(rebinding, List.of(Network.parse("127.0.0.1/32")));
      URI url = URI.create("http://rebinding.example.nz:" + peer.port() + "/fhir");

      assertThat(transport(only, url, TIMEOUT).send(PAYLOAD)).isInstanceOf(Reply.Answered.class);
      assertThat(lookups).hasValue(1);
      assertThat(peer.connections()).isOne();
    }
  }

  private static Reply send(Peer peer, Duration timeout) {
    return send("http://localhost:" + peer.port() + "/fhir", timeout);
  }

  private static Reply send(String url, Duration timeout) {
    var here =
        new OutboundAddresses(List.of(Network.parse("127.0.0.0/8"), Network.parse("::1/128")));
    return transport(here, URI.create(url), timeout).send(PAYLOAD);
  }

  private static HttpTransport transport(OutboundAddresses addresses, URI url, Duration timeout) {
    return new HttpTransport(
        PinnedClients.of(addresses, timeout),
        url,
        timeout,
        (_, _) -> Map.of("Idempotency-Key", "k"));
  }

  private static DestinationAnswer.Http answered(Reply reply) {
    return (DestinationAnswer.Http) ((Reply.Answered) reply).answer();
  }
}
