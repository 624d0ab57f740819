package nz.enrolment.external.deliver;

import java.time.Duration;

/// The moment by which something must have ended, however many steps it takes.
///
/// @param nanos of [System#nanoTime]
record Deadline(long nanos) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /// Zero once it has passed.
  Duration left() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }
}
