package nz.enrolment.external.queue;

import java.time.Duration;
import java.time.Instant;

/// What became of an attempt. The problems hold no personal data: they are shown to staff and
/// logged.
public sealed interface Outcome {

  /// The destination took it.
  record Delivered(Instant at) implements Outcome {}

  /// The document could not be had: ask again after the pause. Counts as no attempt.
  record NoDocument(String problem, Duration pause) implements Outcome {}

  /// The destination could not take it: try again after the pause.
  record Failed(String problem, Duration pause) implements Outcome {}

  /// The destination will never take it as it is.
  record Refused(String problem) implements Outcome {}
}
