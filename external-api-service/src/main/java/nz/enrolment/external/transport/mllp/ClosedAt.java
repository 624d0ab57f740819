package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.Socket;

/// Closes a socket when its deadline passes, whatever it is doing: a write to somebody who reads
/// nothing has no time-out of its own.
final class ClosedAt implements AutoCloseable {
  private final Thread watch;

  private ClosedAt(Thread watch) {
    this.watch = watch;
  }

  /// @param socket that of TCP: closing TLS would write first
  static ClosedAt deadline(SocketDeadline deadline, Socket socket) {
    return new ClosedAt(
        Thread.ofVirtual()
            .name("mllp-deadline")
            .start(() -> {
              try {
                Thread.sleep(deadline.left());
                socket.close();
              } catch (InterruptedException | IOException _) {
                // It ended in time, or is closed already.
              }
            }));
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
