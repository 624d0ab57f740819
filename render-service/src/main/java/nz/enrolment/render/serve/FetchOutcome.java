package nz.enrolment.render.serve;

import nz.enrolment.render.keep.StoredDocument;
import nz.enrolment.render.press.FailureReason;

/// What there is of a document.
sealed interface FetchOutcome {

  /// The file.
  record Document(StoredDocument kept, byte[] file) implements FetchOutcome {}

  /// Nothing that the caller may know of: no such enrolment, not yet, not any more, or not theirs.
  record Nothing() implements FetchOutcome {}

  /// None, since it cannot be made.
  record Impossible(FailureReason reason) implements FetchOutcome {}
}
