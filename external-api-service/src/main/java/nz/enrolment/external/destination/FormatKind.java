package nz.enrolment.external.destination;

/// What a destination is sent.
public enum FormatKind {
  /// A FHIR R4 transaction bundle.
  FHIR,
  /// The event of the completed enrolment, as JSON.
  EVENT,
  /// The document alone.
  DOCUMENT
}
