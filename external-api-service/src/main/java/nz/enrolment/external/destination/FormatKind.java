package nz.enrolment.external.destination;

/// What a destination is sent.
public enum FormatKind {
  /// A FHIR R4 transaction bundle.
  FHIR,
  /// The event of the completed enrolment, as JSON.
  EVENT,
  /// An HL7 v2 message, as the destination's `hl7` options choose.
  HL7,
  /// The document alone.
  DOCUMENT
}
