package nz.enrolment.address.http.measure;

import java.time.Duration;

/// What one round gave.
///
/// @param perSecond requests answered in a second
/// @param p50 nanoseconds until an answer was read, for half of them
/// @param p99 the same, for 99 of 100
/// @param cpu nanoseconds of the service's CPU time a request; what other programs do to the
///   machine changes it little
public record RoundFigures(double perSecond, long p50, long p99, double cpu) {
  /// @param times nanoseconds, ascending
  static RoundFigures of(long[] times, long elapsed, Duration cpu) {
    return new RoundFigures(
        times.length * 1e9 / elapsed,
        times[times.length / 2],
        times[(int) (times.length * 0.99)],
        (double) cpu.toNanos() / times.length);
  }
}
