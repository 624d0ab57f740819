package nz.enrolment.external.transport.mllp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// A message between its start and its end on the wire.
sealed interface Frame {
  byte START = 0x0b;
  byte END = 0x1c;
  byte CARRIAGE_RETURN = 0x0d;

  /// One that has begun and ended.
  ///
  /// @param message without its framing
  record Whole(byte[] message) implements Frame {}

  /// What is not one, and why.
  record Broken(String reason) implements Frame {}

  /// As it goes onto the wire.
  static byte[] wrap(byte[] message) {
    byte[] frame = new byte[message.length + 3];
    frame[0] = START;
    System.arraycopy(message, 0, frame, 1, message.length);
    frame[message.length + 1] = END;
    frame[message.length + 2] = CARRIAGE_RETURN;
    return frame;
  }

  /// Reads up to the end mark; the carriage return that follows is left to whoever reads on.
  ///
  /// @param largest bytes that are read at most
  static Frame read(InputStream in, int largest) throws IOException {
    int first = in.read();
    while (first == CARRIAGE_RETURN) {
      first = in.read();
    }
    return switch (first) {
      case -1 -> new Broken("The destination closed the connection without an acknowledgement");
      case START -> content(in, largest);
      default -> new Broken("The destination answered what is not an MLLP frame");
    };
  }

  private static Frame content(InputStream in, int largest) throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    for (int next = in.read(); next != END; next = in.read()) {
      if (next < 0) {
        return new Broken("The destination closed the connection within its acknowledgement");
      }
      if (message.size() == largest) {
        return new Broken("The acknowledgement is above %d bytes".formatted(largest));
      }
      message.write(next);
    }
    return new Whole(message.toByteArray());
  }
}
