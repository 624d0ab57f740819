package nz.enrolment.external.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What became of an attempt. The problems hold no personal data: they are shown to staff and
/// logged.
public sealed interface AttemptOutcome {

  /// The destination has it.
  ///
  /// @param lack what of the document it could not be given, and why
  /// @param effects what it said that it did
  record Delivered(Instant at, Optional<String> lack, List<String> effects)
      implements AttemptOutcome {}

  /// The document could not be had: ask again after the pause. Counts as no attempt.
  record NoDocument(String problem, Duration pause) implements AttemptOutcome {}

  /// The destination did not take it: try again after the pause.
  ///
  /// @param hold how long the destination asked to be left alone altogether; zero if it did not
  record Failed(String problem, Duration pause, Duration hold) implements AttemptOutcome {}

  /// The destination may have taken it; after the pause it is sent again, or asked about.
  record MayHaveArrived(String problem, Duration pause) implements AttemptOutcome {}

  /// The destination said that it does not have what may have arrived: ask or send after the pause.
  record Absent(String problem, Duration pause) implements AttemptOutcome {}

  /// The destination does not accept our credentials: this delivery keeps its place, and all wait.
  record Unauthorized(String problem) implements AttemptOutcome {}

  /// The destination may have taken it, and it must not be sent twice: staff decide.
  record Unknown(String problem) implements AttemptOutcome {}

  /// The destination will never take it as it is.
  record Refused(String problem) implements AttemptOutcome {}

  /// It failed as often as the schedule allows.
  record GivenUp(String problem) implements AttemptOutcome {}

  /// How it is written in the database, in metrics and over HTTP.
  default String text() {
    return switch (this) {
      case Delivered _ -> "delivered";
      case NoDocument _ -> "no-document";
      case Failed _ -> "failed";
      case MayHaveArrived _ -> "may-have-arrived";
      case Absent _ -> "absent";
      case Unauthorized _ -> "unauthorized";
      case Unknown _ -> "unknown";
      case Refused _ -> "refused";
      case GivenUp _ -> "given-up";
    };
  }

  /// What went wrong; empty if nothing did.
  default String problem() {
    return switch (this) {
      case Delivered(_, var lack, _) -> lack.orElse("");
      case NoDocument(var problem, _) -> problem;
      case Failed(var problem, _, _) -> problem;
      case MayHaveArrived(var problem, _) -> problem;
      case Absent(var problem, _) -> problem;
      case Unauthorized(var problem) -> problem;
      case Unknown(var problem) -> problem;
      case Refused(var problem) -> problem;
      case GivenUp(var problem) -> problem;
    };
  }
}
