package nz.enrolment.external.deliver;

import java.time.Duration;
import java.util.List;

/// How long to wait before something is tried again.
///
/// @param retry the pauses after the first failed attempt, the second and so on; the last one
///   repeats
/// @param documentPoll the shortest pause before render-service is asked again
/// @param giveUpAfter so many failed attempts, 1 or more
record RetrySchedule(List<Duration> retry, Duration documentPoll, int giveUpAfter) {
  private static final Duration LONGEST_DOCUMENT_POLL = Duration.ofMinutes(1);

  RetrySchedule {
    if (retry.isEmpty()) {
      throw new IllegalArgumentException("external.retry needs at least one pause");
    }
    if (giveUpAfter < 1) {
      throw new IllegalArgumentException("external.give-up-after must be 1 or more");
    }
    retry = List.copyOf(retry);
  }

  /// @param attempts how many failed, this one included; 1 or more
  /// @param atLeast what the destination asked for
  Duration afterFailure(int attempts, Duration atLeast) {
    return longer(retry.get(Math.min(attempts, retry.size()) - 1), atLeast);
  }

  /// A tenth of the time already waited: one that never comes does not cost much. A document wakes
  /// its deliveries; this finds one whose render-service was away.
  Duration forDocument(Duration waited) {
    Duration tenth = waited.dividedBy(10);
    return longer(
        documentPoll, tenth.compareTo(LONGEST_DOCUMENT_POLL) < 0 ? tenth : LONGEST_DOCUMENT_POLL);
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
