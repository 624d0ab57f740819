package nz.enrolment.render.make;

import nz.enrolment.render.keep.Failure;
import nz.enrolment.render.keep.Kept;

/// What an attempt left: a file in the store, or the reason why there is none. Neither is known to
/// anybody until it [is kept][MakeDocument#keep].
public sealed interface Made {

  /// A document.
  ///
  /// @param file its bytes
  record Document(Kept kept, byte[] file) implements Made {}

  /// None.
  record Impossible(Failure failure) implements Made {}
}
