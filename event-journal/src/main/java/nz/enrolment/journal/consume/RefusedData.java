package nz.enrolment.journal.consume;

import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.journal.SqlStates;

/// Whether PostgreSQL refused an effect for what it says, so that it would refuse it for ever.
///
/// Each reader decides what can be stored before anything is; this is the net below all of them. A
/// record that falls into it becomes a dead letter rather than hold up its partition for good. That
/// may be for a bug of ours, such as a check that is too narrow: then the letter, which is whole,
/// is replayed after the fix, while every other record was handled. Not among them is what may look
/// different a moment later: foreign keys, unique keys, locks, space, a server that goes away.
final class RefusedData {
  /// Data exceptions, program limits (a value too large for an index), not null and check
  /// violations.
  private static final Pattern STATES = Pattern.compile("22...|54...|23502|23514");

  private RefusedData() {}

  /// A cause for the dead letter, if so.
  static Optional<String> cause(Throwable failure) {
    return SqlStates.of(failure)
        .filter(STATES.asMatchPredicate())
        .findFirst()
        .map(state -> "the database refuses the data with SQLSTATE " + state);
  }
}
