package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.transport.BlockedAddress;
import nz.enrolment.external.transport.Reply;
import nz.enrolment.external.transport.Transport;

/// Sends a message over a connection of its own and waits for its acknowledgement. The connection
/// is closed whatever happens, so that no late acknowledgement is taken for that of the next
/// message.
///
/// @param mode that the message asks for
/// @param largestReply bytes
public record Mllp(
    Connect connect, Tls tls, MllpTimeouts timeouts, AcknowledgementMode mode, int largestReply)
    implements Transport {

  /// Acknowledgements are some hundred bytes long.
  public static final int USUAL_LARGEST_REPLY = 64 * 1024;

  @Override
  public Reply send(Payload payload) {
    SocketDeadline whole = SocketDeadline.in(timeouts.whole());
    SocketDeadline connected = SocketDeadline.in(timeouts.connect()).orEarlier(whole);
    try {
      return send(payload, connect.open(connected.left()), connected, whole);
    } catch (BlockedAddress _) {
      return new Reply.NotSent(
          "The destination's address is not open to deliveries; its open-networks may open it");
    } catch (UnknownHostException _) {
      return new Reply.NotSent("The destination's host is not known");
    } catch (ConnectException _) {
      return new Reply.NotSent("The destination refused the connection");
    } catch (SocketTimeoutException _) {
      return new Reply.NotSent("The destination did not accept a connection in time");
    } catch (IOException e) {
      return new Reply.NotSent("No connection: " + e.getClass().getSimpleName());
    }
  }

  private Reply send(Payload payload, Socket tcp, SocketDeadline connected, SocketDeadline whole) {
    try {
      return exchange(payload, tcp, secured(tcp, connected), whole);
    } catch (SSLException e) {
      return new Reply.NotSent("TLS failed: " + e.getClass().getSimpleName());
    } catch (IOException _) {
      return new Reply.NotSent("The connection broke, or TLS was not ready in time");
    } finally {
      close(tcp);
    }
  }

  private Socket secured(Socket tcp, SocketDeadline connected) throws IOException {
    try (var _ = ClosedAt.deadline(connected, tcp)) {
      Socket socket = tls.over(tcp);
      connected.millisLeft(); // throws if it has passed: nothing has left yet
      return socket;
    }
  }

  /// From here on some of the payload may have left, so nothing is thrown.
  private Reply exchange(Payload payload, Socket tcp, Socket socket, SocketDeadline whole) {
    try (var _ = ClosedAt.deadline(whole, tcp)) {
      Reply reply = new MllpExchange(this, payload, socket).reply(whole);
      close(socket);
      return reply;
    }
  }

  /// It changes nothing about what was answered.
  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // It was closed already.
    }
  }
}
