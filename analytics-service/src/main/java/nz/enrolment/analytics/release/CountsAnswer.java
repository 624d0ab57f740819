package nz.enrolment.analytics.release;

import java.time.Instant;

/// What there is to a question for a period's counts.
public sealed interface CountsAnswer {

  /// They were released, and are these for ever.
  ///
  /// @param json as made at the release
  record Released(byte[] json) implements CountsAnswer {

    /// Counts are no secret once they are released, but they are long.
    @Override
    public String toString() {
      return "Released[%d bytes]".formatted(json.length);
    }
  }

  /// The period is not closed yet.
  ///
  /// @param closesAt when it will be
  record NotClosed(Instant closesAt) implements CountsAnswer {}

  /// No group of practices has that name.
  record NoSuchGroup() implements CountsAnswer {}

  /// It is of a year before anybody was counted.
  record BeforeCounting() implements CountsAnswer {}

  /// The practice's people are counted in longer periods in that year.
  record Finer() implements CountsAnswer {}
}
