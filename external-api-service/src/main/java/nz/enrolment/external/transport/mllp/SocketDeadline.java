package nz.enrolment.external.transport.mllp;

import java.net.SocketTimeoutException;
import java.time.Duration;

/// A moment by which something must have happened.
///
/// @param nanos of `System.nanoTime`
record SocketDeadline(long nanos) {

  static SocketDeadline in(Duration duration) {
    return new SocketDeadline(System.nanoTime() + duration.toNanos());
  }

  SocketDeadline orEarlier(SocketDeadline other) {
    return nanos - other.nanos < 0 ? this : other;
  }

  Duration left() {
    return Duration.ofNanos(nanos - System.nanoTime());
  }

  /// For a socket, to which 0 would mean for ever.
  ///
  /// Throws [SocketTimeoutException] when it has passed.
  int millisLeft() throws SocketTimeoutException {
    long nanosLeft = left().toNanos();
    if (nanosLeft <= 0) {
      throw new SocketTimeoutException();
    }
    return Math.toIntExact(nanosLeft / 1_000_000 + 1);
  }
}
