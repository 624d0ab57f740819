package nz.enrolment.render.serve;

import nz.enrolment.render.keep.Kept;
import nz.enrolment.render.press.Reason;

/// What there is of a document.
sealed interface Found {

  /// The file.
  record Document(Kept kept, byte[] file) implements Found {}

  /// Nothing that the caller may know of: no such enrolment, not yet, not any more, or not theirs.
  record Nothing() implements Found {}

  /// None, since it cannot be made.
  record Impossible(Reason reason) implements Found {}
}
