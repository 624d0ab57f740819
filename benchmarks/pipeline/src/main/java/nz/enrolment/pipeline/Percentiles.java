package nz.enrolment.pipeline;

import java.util.Locale;
import java.util.stream.LongStream;

/// The distribution of some times.
///
/// @param ascending nanoseconds
record Percentiles(long[] ascending) {

  static Percentiles of(LongStream nanoseconds) {
    return new Percentiles(nanoseconds.sorted().toArray());
  }

  int count() {
    return ascending.length;
  }

  /// The smallest time that at least so many of a hundred do not exceed, in milliseconds; not a
  /// number if there are none.
  double of(double percent) {
    int rank = (int) Math.ceil(percent / 100 * ascending.length);
    return ascending.length == 0 ? Double.NaN : ascending[Math.max(rank, 1) - 1] / 1e6;
  }

  /// The columns p50, p95, p99 and the largest, in milliseconds.
  String columns() {
    return String.format(Locale.ROOT, "%.1f | %.1f | %.1f | %.1f", of(50), of(95), of(99), of(100));
  }
}
