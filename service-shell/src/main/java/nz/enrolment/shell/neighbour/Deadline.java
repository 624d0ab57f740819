package nz.enrolment.shell.neighbour;

import java.time.Duration;

/// The moment by which something must have ended, however many steps it takes.
///
/// @param nanos of [System#nanoTime]
public record Deadline(long nanos) {

  /// From now.
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /// Zero once it has passed.
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }
}
