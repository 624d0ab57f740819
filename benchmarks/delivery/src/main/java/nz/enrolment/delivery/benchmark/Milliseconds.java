package nz.enrolment.delivery.benchmark;

import java.util.List;

/// The distribution of some times.
///
/// @param ascending in milliseconds, one or more
record Milliseconds(List<Long> ascending) {
  Milliseconds {
    ascending = ascending.stream().sorted().toList();
  }

  /// The smallest time that at least so many of a hundred do not exceed.
  long percentile(int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * ascending.size());
    return ascending.get(Math.max(rank, 1) - 1);
  }
}
