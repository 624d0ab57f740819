package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Future;
import nz.enrolment.external.transport.AttemptTimer;

/// Closes a socket when its deadline passes, whatever it is doing: a write to somebody who reads
/// nothing has no time-out of its own.
final class ClosedAt implements AutoCloseable {
  private final Future<?> cut;

  private ClosedAt(Future<?> cut) {
    this.cut = cut;
  }

  /// @param socket that of TCP: closing TLS would write first
  static ClosedAt deadline(SocketDeadline deadline, Socket socket) {
    return new ClosedAt(AttemptTimer.after(deadline.left(), () -> close(socket)));
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // It is closed already.
    }
  }

  @Override
  public void close() {
    cut.cancel(false);
  }
}
