package nz.enrolment.render.make;

import nz.enrolment.render.keep.DocumentFailure;
import nz.enrolment.render.keep.StoredDocument;

/// What an attempt left: a file in the store, or the reason why there is none. Neither is known to
/// anybody until it [is kept][MakeDocument#keep].
public sealed interface MakeOutcome {

  /// A document.
  ///
  /// @param file its bytes
  record Document(StoredDocument kept, byte[] file) implements MakeOutcome {}

  /// None.
  record Impossible(DocumentFailure failure) implements MakeOutcome {}
}
