package nz.enrolment.external.transport.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.format.hl7.Hl7Samples;
import nz.enrolment.external.format.hl7.MessageType;
import nz.enrolment.external.format.hl7.Version;
import nz.enrolment.external.transport.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Without TLS as it must be, not a byte of the message leaves.
class MllpTlsTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  private static final Reply NO_HANDSHAKE = new Reply.NotSent("TLS failed: SSLHandshakeException");

  @TempDir static Path folder;
  private static KeyStore good;
  private static KeyStore otherHost;
  private static KeyStore expired;
  private static KeyStore client;

  private final Payload payload =
      Hl7Samples.write(
          Hl7Samples.usual(Version.V2_4, MessageType.ADT_A28),
          GoldenEvents.completed("adult-rural"));

  @BeforeAll
  static void make() {
    good = Certificates.of(folder, "dns:localhost", "-1d", 30);
    otherHost = Certificates.of(folder, "dns:pms.example", "-1d", 30);
    expired = Certificates.of(folder, "dns:localhost", "-40d", 30);
    client = Certificates.of(folder, "dns:sender", "-1d", 30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void delivers_over_both_versions_of_tls(String version) throws IOException {
    try (Peer peer = server(good, socket -> socket.setEnabledProtocols(new String[] {version}))) {
      assertThat(send(peer, good, LONG)).isInstanceOf(Reply.Answered.class);
      peer.join();
    }
  }

  @Test
  void refuses_a_certificate_of_another_host() throws IOException {
    assertThat(refused(otherHost, otherHost)).isEqualTo(NO_HANDSHAKE);
  }

  @Test
  void refuses_a_certificate_that_has_expired() throws IOException {
    assertThat(refused(expired, expired))
        .isEqualTo(new Reply.NotSent("TLS failed: SSLPeerUnverifiedException"));
  }

  @Test
  void refuses_a_certificate_that_the_destination_does_not_trust() throws IOException {
    assertThat(refused(good, otherHost)).isEqualTo(NO_HANDSHAKE);
  }

  private Reply refused(KeyStore shown, KeyStore trusted) throws IOException {
    try (Peer peer = server(shown, _ -> {})) {
      return send(peer, trusted, LONG);
    }
  }

  @Test
  void a_receiver_of_tls_1_1_gets_nothing() throws IOException {
    try (Peer peer =
        Peer.of(connection -> {
          // A server hello of TLS 1.1: record header, handshake header, version 3.2.
          connection.getInputStream().read();
          Peer.write(connection, serverHelloOf11());
          Peer.awaitClose(connection);
        })) {
      assertThat(send(peer, good, LONG)).isInstanceOf(Reply.NotSent.class);
    }
  }

  private static byte[] serverHelloOf11() {
    byte[] hello = new byte[5 + 4 + 38];
    hello[0] = 0x16;
    hello[1] = 3;
    hello[2] = 2;
    hello[4] = 42;
    hello[5] = 2;
    hello[8] = 38;
    hello[9] = 3;
    hello[10] = 2;
    hello[45] = (byte) 0x2f;
    return hello;
  }

  @Test
  void a_receiver_without_tls_gets_nothing() throws IOException {
    try (Peer peer =
        Peer.of(connection -> {
          connection.getInputStream().read();
          Peer.answer(connection, "MSH|^~\\&|");
          Peer.awaitClose(connection);
        })) {
      assertThat(send(peer, good, LONG)).isInstanceOf(Reply.NotSent.class);
    }
  }

  @Test
  void a_handshake_that_is_not_answered_has_sent_nothing() throws IOException {
    try (Peer peer = Peer.of(Peer::awaitClose)) {
      assertThat(send(peer, good, Duration.ofMillis(200)))
          .isEqualTo(new Reply.NotSent("The connection broke, or TLS was not ready in time"));
      peer.join();
    }
  }

  @Test
  void shows_our_certificate_to_a_receiver_that_asks_for_it() throws IOException {
    try (Peer peer =
        serverOf(Certificates.context(good, client), socket -> socket.setNeedClientAuth(true))) {
      assertThat(send(peer, good, LONG)).isInstanceOf(Reply.Answered.class);
    }
  }

  /// TLS 1.3 tells a sender only after its first bytes that its certificate is not taken.
  @Test
  void a_receiver_that_does_not_take_our_certificate_is_never_an_answer() throws IOException {
    try (Peer peer =
        serverOf(Certificates.context(good, otherHost), socket -> socket.setNeedClientAuth(true))) {
      assertThat(send(peer, good, LONG)).isNotInstanceOf(Reply.Answered.class);
    }
  }

  private interface Change {
    void of(SSLServerSocket socket);
  }

  private Peer server(KeyStore shown, Change change) {
    return serverOf(Certificates.context(shown, client), change);
  }

  private Peer serverOf(SSLContext context, Change change) {
    return Peer.of(
        new ChangedSockets(context.getServerSocketFactory(), change::of), this::acknowledge);
  }

  private void acknowledge(Socket connection) throws IOException {
    ((SSLSocket) connection).startHandshake();
    Peer.message(connection);
    Peer.answer(connection, "MSH|^~\\&|PMS\rMSA|AA|" + payload.id().controlId() + "\r");
    Peer.awaitClose(connection);
  }

  private Reply send(Peer peer, KeyStore trusted, Duration connect) {
    return new Mllp(
            peer.address(),
            new Tls.Required(Certificates.context(client, trusted), "localhost"),
            new MllpTimeouts(connect, LONG, LONG),
            AcknowledgementMode.ORIGINAL,
            Mllp.USUAL_LARGEST_REPLY)
        .send(payload);
  }
}
