package nz.enrolment.external.deliver;

import java.util.Optional;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.Attempts;

/// What came of working a delivery once.
///
/// @param ended the attempt, if the destination was tried at all
record Attempted(AttemptOutcome outcome, Optional<Attempts.Ended> ended) {

  /// The destination was not tried.
  static Attempted without(AttemptOutcome outcome) {
    return new Attempted(outcome, Optional.empty());
  }
}
