package nz.enrolment.external.format.fhir;

/// Where a bundle has the bytes of the document.
public enum DocumentPlacement {
  /// In the DocumentReference itself.
  INSIDE,
  /// In a Binary of its own, put under an id that follows from the delivery: a repeat puts the same
  /// Binary into the same place. The receiver must accept ids of its clients.
  PUT,
  /// In a Binary of its own that the receiver gives an id: each repeat leaves another one behind.
  BINARY
}
