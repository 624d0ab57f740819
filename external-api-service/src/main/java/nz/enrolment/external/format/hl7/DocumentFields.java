package nz.enrolment.external.format.hl7;

import java.util.Objects;

/// What receivers differ in about the document.
///
/// @param type of ED
/// @param observation OBX-3
/// @param service OBR-4, of an ORU or a REF
/// @param documentType TXA-2, of an MDM: user-defined table 0270
/// @param completion TXA-17, of an MDM
public record DocumentFields(
    EmbeddedType type,
    Coded observation,
    Coded service,
    String documentType,
    Completion completion) {

  /// What is sent unless a destination asks for something else.
  public static final DocumentFields USUAL =
      new DocumentFields(
          EmbeddedType.MEDIA_TYPE,
          new Coded("PDF", "Display format in PDF", "AUSPDI"),
          new Coded("ENROL", "Enrolment form", "L"),
          "ENROL",
          Completion.DOCUMENTED);

  public DocumentFields {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(observation, "observation");
    Objects.requireNonNull(service, "service");
    Party.requirePlain(documentType);
    Objects.requireNonNull(completion, "completion");
  }
}
