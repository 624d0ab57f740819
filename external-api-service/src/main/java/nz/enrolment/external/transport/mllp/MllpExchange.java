package nz.enrolment.external.transport.mllp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.hl7.Acknowledgement;
import nz.enrolment.external.transport.DestinationAnswer;
import nz.enrolment.external.transport.Reply;

/// One message, and the acknowledgement that ends it.
record MllpExchange(Mllp settings, Payload payload, Socket socket) {

  Reply reply(SocketDeadline whole) {
    try {
      socket.getOutputStream().write(Frame.wrap(payload.bytes()));
      socket.getOutputStream().flush();
      InputStream in = new BufferedInputStream(socket.getInputStream());
      awaitFirstByte(in, SocketDeadline.in(settings.timeouts().firstByte()).orEarlier(whole));
      return reply(in);
    } catch (SocketTimeoutException _) {
      return new Reply.SentWithoutAnswer("No acknowledgement came in time");
    } catch (IOException e) {
      return new Reply.SentWithoutAnswer(
          whole.left().isNegative()
              ? "No whole acknowledgement came in time"
              : "The connection broke before an acknowledgement: " + e.getClass().getSimpleName());
    }
  }

  private void awaitFirstByte(InputStream in, SocketDeadline deadline) throws IOException {
    socket.setSoTimeout(deadline.millisLeft());
    in.mark(1);
    if (in.read() >= 0) {
      in.reset();
    }
    socket.setSoTimeout(0);
  }

  private Reply reply(InputStream in) throws IOException {
    return switch (Frame.read(in, settings.largestReply())) {
      case Frame.Broken(var reason) -> new Reply.SentWithoutAnswer(reason);
      case Frame.Whole(var message) -> new Reply.Answered(last(message, in));
    };
  }

  /// Unless no more than "accepted" was asked for, one of the application follows that, and the
  /// first stands if none does.
  private DestinationAnswer last(byte[] message, InputStream in) {
    boolean isLast =
        switch (settings.mode()) {
          case ENHANCED_ACCEPT -> true;
          case ORIGINAL, ENHANCED_APPLICATION ->
              !Acknowledgement.isAccept(message, payload.id().controlId());
        };
    return new DestinationAnswer.Acknowledged(isLast ? message : following(message, in));
  }

  private byte[] following(byte[] accepted, InputStream in) {
    try {
      return switch (Frame.read(in, settings.largestReply())) {
        case Frame.Broken _ -> accepted;
        case Frame.Whole(var application) -> application;
      };
    } catch (IOException _) {
      return accepted;
    }
  }
}
