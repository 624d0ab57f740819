package nz.enrolment.external.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What became of an attempt. The problems hold no personal data: they are shown to staff and
/// logged.
public sealed interface AttemptOutcome {

  /// The destination took it.
  ///
  /// @param lack what of the document it could not be given, and why
  record Delivered(Instant at, Optional<String> lack) implements AttemptOutcome {}

  /// The document could not be had: ask again after the pause. Counts as no attempt.
  record NoDocument(String problem, Duration pause) implements AttemptOutcome {}

  /// The destination could not take it: try again after the pause.
  record Failed(String problem, Duration pause) implements AttemptOutcome {}

  /// The destination will never take it as it is.
  record Refused(String problem) implements AttemptOutcome {}
}
