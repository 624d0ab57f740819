package nz.enrolment.render.keep;

/// What there is of a document: a file in the store, or the reason why there is none.
public sealed interface DocumentOutcome {

  /// A document.
  ///
  /// @param file its bytes
  record Document(StoredDocument kept, byte[] file) implements DocumentOutcome {}

  /// None, since it cannot be made.
  record Impossible(DocumentFailure failure) implements DocumentOutcome {}
}
