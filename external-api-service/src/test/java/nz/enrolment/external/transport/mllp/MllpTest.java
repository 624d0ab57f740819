package nz.enrolment.external.transport.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.format.hl7.Hl7Samples;
import nz.enrolment.external.format.hl7.MessageType;
import nz.enrolment.external.format.hl7.Version;
import nz.enrolment.external.read.AcknowledgementReading;
import nz.enrolment.external.read.Verdict;
import nz.enrolment.external.transport.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of a message at receivers that behave, and at those that do not.
class MllpTest {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final MllpTimeouts PATIENT = new MllpTimeouts(LONG, LONG, LONG);

  private final Payload payload =
      Hl7Samples.write(
          Hl7Samples.usual(Version.V2_4, MessageType.ADT_A28),
          GoldenEvents.completed("adult-rural"));
  private final DeliveryId id = payload.id();
  private final String text = new String(payload.bytes(), StandardCharsets.UTF_8);

  @Test
  void what_is_acknowledged_is_delivered_byte_for_byte() throws IOException {
    try (Peer peer =
        Peer.of(connection -> {
          assertThat(Peer.message(connection)).isEqualTo(text);
          Peer.answer(connection, ack("AA", id.controlId()));
          Peer.awaitClose(connection);
        })) {
      assertThat(verdict(peer, PATIENT)).isInstanceOf(Verdict.Delivered.class);
      peer.join();
    }
  }

  @Test
  void a_refused_connection_has_sent_nothing() throws IOException {
    int closed;
    try (ServerSocket server = new ServerSocket(0)) {
      closed = server.getLocalPort();
    }

    assertThat(send(Peer.at("localhost", closed), PATIENT))
        .isEqualTo(new Reply.NotSent("The destination refused the connection"));
  }

  @Test
  void an_unknown_host_has_been_sent_nothing() {
    assertThat(send(Peer.at("nowhere.invalid", 2575), PATIENT))
        .isEqualTo(new Reply.NotSent("The destination's host is not known"));
  }

  @Test
  void a_connection_that_does_not_come_in_time_has_sent_nothing() {
    Connect never =
        within -> {
          throw new SocketTimeoutException();
        };

    assertThat(send(never, PATIENT))
        .isEqualTo(new Reply.NotSent("The destination did not accept a connection in time"));
  }

  /// By then the delivery may be another worker's.
  @Test
  void a_connection_that_takes_the_whole_time_is_not_used_any_more() throws IOException {
    try (Peer peer =
        Peer.of(connection -> {
          Peer.message(connection);
          Peer.answer(connection, ack("AA", id.controlId()));
        })) {
      Connect slow =
          within -> {
            SocketDeadline passed = SocketDeadline.in(within);
            Socket socket = peer.address().open(LONG);
            while (passed.left().isPositive()) {
              Thread.onSpinWait();
            }
            return socket;
          };

      assertThat(send(slow, new MllpTimeouts(LONG, Duration.ofMillis(1), Duration.ofMillis(1))))
          .isInstanceOf(Reply.NotSent.class);
    }
  }

  @Test
  void silence_after_the_message_is_unknown_and_closes_the_connection() throws IOException {
    try (Peer peer =
        Peer.of(connection -> {
          Peer.message(connection);
          Peer.awaitClose(connection);
        })) {
      assertThat(send(peer.address(), new MllpTimeouts(LONG, SHORT, LONG)))
          .isEqualTo(new Reply.SentWithoutAnswer("No acknowledgement came in time"));
      peer.join();
    }
  }

  @Test
  void a_receiver_that_reads_nothing_is_unknown() throws IOException {
    var endless = new Payload(new byte[64 << 20], "application/hl7-v2", "a.hl7", id);
    try (Peer peer = Peer.of(connection -> assertThat(closedAfterwards(connection)).isTrue())) {
      Mllp mllp = mllp(peer.address(), new MllpTimeouts(LONG, SHORT, SHORT), modeOriginal());

      assertThat(mllp.send(endless)).isInstanceOf(Reply.SentWithoutAnswer.class);
    }
  }

  /// Virtual threads that never wait leave no carrier to any other.
  @Test
  @Timeout(60)
  void a_deadline_holds_while_every_carrier_of_virtual_threads_is_taken() throws Exception {
    var endless = new Payload(new byte[64 << 20], "application/hl7-v2", "a.hl7", id);
    var over = new AtomicBoolean();
    try (ServerSocket readsNothing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      takeEveryCarrier(over);
      var here = Peer.at("localhost", readsNothing.getLocalPort());

      assertThat(mllp(here, new MllpTimeouts(LONG, SHORT, SHORT), modeOriginal()).send(endless))
          .isInstanceOf(Reply.SentWithoutAnswer.class);
    } finally {
      over.set(true);
    }
  }

  private static void takeEveryCarrier(AtomicBoolean over) {
    for (int left = 2 * Runtime.getRuntime().availableProcessors(); left > 0; left--) {
      Thread.startVirtualThread(() -> {
        while (!over.get()) {
          Thread.onSpinWait();
        }
      });
    }
  }

  /// It reads only once the sender has given up.
  private static boolean closedAfterwards(Socket connection) {
    Peer.awaitClose(connection);
    return true;
  }

  @Test
  void an_acknowledgement_that_drips_is_unknown_when_the_whole_takes_too_long() throws IOException {
    try (Peer peer =
        Peer.of(connection -> {
          Peer.message(connection);
          drip(connection);
        })) {
      assertThat(send(peer.address(), new MllpTimeouts(LONG, SHORT, Duration.ofMillis(400))))
          .isEqualTo(new Reply.SentWithoutAnswer("No whole acknowledgement came in time"));
      peer.join();
    }
  }

  /// A frame without end, until the sender closes.
  private static void drip(Socket connection) {
    try {
      Peer.write(connection, new byte[] {0x0b});
      while (true) {
        Peer.write(connection, new byte[] {'M'});
        Thread.sleep(5);
      }
    } catch (IOException | InterruptedException _) {
      // As it should be.
    }
  }

  @Test
  void a_late_acknowledgement_is_not_taken_for_that_of_the_next_message() throws IOException {
    var settings = new MllpTimeouts(LONG, SHORT, LONG);
    try (Peer late =
        Peer.of(connection -> {
          Peer.message(connection);
          Peer.awaitClose(connection);
          try {
            Peer.answer(connection, ack("AA", id.controlId()));
          } catch (IOException _) {
            // Nobody is there any more.
          }
        })) {
      assertThat(send(late.address(), settings)).isInstanceOf(Reply.SentWithoutAnswer.class);
      late.join();
      assertThat(send(late.address(), settings)).isNotInstanceOf(Reply.Answered.class);
    }
  }

  @Test
  void an_acknowledgement_of_another_message_is_unknown() throws IOException {
    assertThat(answered(Peer.framed(ack("AA", "AAAAAAAAAAAAAAAAAAAA"))))
        .isEqualTo(new Verdict.Unknown("The destination acknowledged another message"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 400 Bad Request\r\n\r\n", "\u0006", "\u0015", "MSH|^~\\&|"})
  void what_is_not_framed_is_unknown(String garbage) throws IOException {
    assertThat(replied(garbage.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            new Reply.SentWithoutAnswer("The destination answered what is not an MLLP frame"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\u0006", "hello", "MSH", "MSH|^~\\&|A", "MSH|^~\\&|\rMSA", "MSA|AA|x"})
  void a_frame_that_holds_no_acknowledgement_is_unknown(String garbage) throws IOException {
    assertThat(answered(Peer.framed(garbage)))
        .isEqualTo(new Verdict.Unknown("The destination answered what is not an acknowledgement"));
  }

  @Test
  void an_acknowledgement_above_the_cap_is_unknown() throws IOException {
    assertThat(replied(Peer.framed("M".repeat(Mllp.USUAL_LARGEST_REPLY + 1))))
        .isEqualTo(new Reply.SentWithoutAnswer("The acknowledgement is above 65536 bytes"));
    assertThat(replied(Peer.framed("M".repeat(Mllp.USUAL_LARGEST_REPLY))))
        .isInstanceOf(Reply.Answered.class);
  }

  /// At each byte of the acknowledgement, before its end mark.
  @ParameterizedTest
  @EnumSource
  void a_break_within_the_acknowledgement_is_unknown(End end) throws IOException {
    byte[] whole = Peer.framed(ack("AA", id.controlId()));
    for (int length = 0; length < whole.length - 2; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      Reply reply =
          talk(connection -> {
            Peer.message(connection);
            Peer.write(connection, part);
            end.of(connection);
          });
      assertThat(reply).as("after %d bytes", length).isInstanceOf(Reply.SentWithoutAnswer.class);
    }
  }

  /// How a connection ends.
  enum End {
    ORDERLY,
    RESET;

    void of(Socket connection) throws IOException {
      switch (this) {
        case ORDERLY -> connection.close();
        case RESET -> Peer.reset(connection);
      }
    }
  }

  @Test
  void the_end_mark_ends_it_though_no_carriage_return_follows() throws IOException {
    byte[] whole = Peer.framed(ack("AA", id.controlId()));

    assertThat(answered(Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(Verdict.Delivered.class);
  }

  /// All along the message. Of a reset before its first byte nobody can say whether it came first.
  @Test
  void a_reset_within_the_message_is_unknown() throws IOException {
    for (int length = 1; length < payload.bytes().length; length++) {
      int read = length;
      Reply reply =
          talk(connection -> {
            connection.getInputStream().readNBytes(read);
            Peer.reset(connection);
          });
      assertThat(reply).as("after %d bytes", length).isInstanceOf(Reply.SentWithoutAnswer.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ORIGINAL, CA, AA, Delivered",
    "ORIGINAL, CA, AE, Refused",
    "ORIGINAL, CA, , Unknown",
    "ORIGINAL, AA, , Delivered",
    "ENHANCED_ACCEPT, CA, , Delivered",
    "ENHANCED_ACCEPT, CE, , Refused",
    "ENHANCED_ACCEPT, AA, , Delivered",
    "ENHANCED_APPLICATION, CA, AA, Delivered",
    "ENHANCED_APPLICATION, CA, AR, Refused",
    "ENHANCED_APPLICATION, CA, , Unknown",
    "ENHANCED_APPLICATION, CR, , Refused",
    "ENHANCED_APPLICATION, AA, , Delivered"
  })
  void both_modes_end_with_what_was_asked_for(
      AcknowledgementMode mode, String first, String second, String verdict) throws IOException {
    try (Peer peer =
        Peer.of(connection -> {
          Peer.message(connection);
          Peer.answer(connection, ack(first, id.controlId()));
          if (second != null) {
            Peer.answer(connection, ack(second, id.controlId()));
          }
        })) {
      Reply reply = mllp(peer.address(), PATIENT, mode).send(payload);
      assertThat(read(reply, mode).getClass().getSimpleName()).isEqualTo(verdict);
    }
  }

  @Test
  void accepted_by_another_id_waits_for_nothing() throws IOException {
    var mode = AcknowledgementMode.ENHANCED_APPLICATION;
    try (Peer peer =
        Peer.of(connection -> {
          Peer.message(connection);
          Peer.answer(connection, ack("CA", "OTHER"));
          Peer.awaitClose(connection);
        })) {
      assertThat(read(mllp(peer.address(), PATIENT, mode).send(payload), mode))
          .isEqualTo(new Verdict.Unknown("The destination acknowledged another message"));
    }
  }

  private Reply replied(byte[] bytes) throws IOException {
    return talk(connection -> {
      Peer.message(connection);
      Peer.write(connection, bytes);
      Peer.awaitClose(connection);
    });
  }

  private Verdict answered(byte[] bytes) throws IOException {
    return read(replied(bytes), modeOriginal());
  }

  private Reply talk(Peer.Script script) throws IOException {
    try (Peer peer = Peer.of(script)) {
      return send(peer.address(), PATIENT);
    }
  }

  private Verdict verdict(Peer peer, MllpTimeouts timeouts) {
    return read(send(peer.address(), timeouts), modeOriginal());
  }

  private Reply send(Connect connect, MllpTimeouts timeouts) {
    return mllp(connect, timeouts, modeOriginal()).send(payload);
  }

  private static AcknowledgementMode modeOriginal() {
    return AcknowledgementMode.ORIGINAL;
  }

  private static Mllp mllp(Connect connect, MllpTimeouts timeouts, AcknowledgementMode mode) {
    return new Mllp(connect, new Tls.None(), timeouts, mode, Mllp.USUAL_LARGEST_REPLY);
  }

  private Verdict read(Reply reply, AcknowledgementMode mode) {
    return switch (reply) {
      case Reply.Answered(var answer) -> new AcknowledgementReading(mode).read(answer, id);
      case Reply.NotSent _, Reply.SentWithoutAnswer _ -> throw new AssertionError(reply);
    };
  }

  private static String ack(String code, String of) {
    return "MSH|^~\\&|PMS|KOWHAI|ENROLMENT|ONLINE|20261120150305+1300||ACK|A1|P|2.4\rMSA|"
        + code
        + "|"
        + of
        + "\r";
  }
}
