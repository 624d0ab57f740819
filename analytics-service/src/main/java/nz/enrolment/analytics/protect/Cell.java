package nz.enrolment.analytics.protect;

/// A count as it may leave.
public sealed interface Cell {

  /// @param count a multiple of 3, at least 6, at most 2 from the raw count
  record Released(int count) implements Cell {}

  /// Fewer than 6, or a count that would tell one of those.
  record Suppressed() implements Cell {}
}
