package nz.enrolment.external.format.fhir;

/// Names of code systems, identifiers and extensions. Those of New Zealand are from the Base
/// Implementation Guide 2.0.0 and, for the place of birth and the words for a gender, from the NHI
/// Implementation Guide 1.3.0.
final class NzSystem {
  static final String NZ_PATIENT = "http://hl7.org.nz/fhir/StructureDefinition/NzPatient";

  static final String NHI = "https://standards.digital.health.nz/ns/nhi-id";
  static final String HPI_FACILITY = "https://standards.digital.health.nz/ns/hpi-facility-id";
  static final String ENROLMENT = "https://enrolment.nz/ns/enrolment-id";
  static final String PRACTICE = "https://enrolment.nz/ns/practice-id";
  static final String URI = "urn:ietf:rfc:3986";

  static final String ETHNICITY =
      "https://standards.digital.health.nz/ns/ethnic-group-level-4-code";
  static final String IWI = "https://standards.digital.health.nz/ns/iwi-code";
  static final String CITIZENSHIP =
      "https://standards.digital.health.nz/ns/nz-citizenship-status-code";
  static final String INFORMATION_SOURCE =
      "https://standards.digital.health.nz/ns/information-source-code";
  static final String COUNTRY = "urn:iso:std:iso:3166";
  static final String CONTACT_ROLE = "http://terminology.hl7.org/CodeSystem/v2-0131";

  private static final String EXTENSION = "http://hl7.org.nz/fhir/StructureDefinition/";
  static final String ETHNICITY_EXTENSION = EXTENSION + "nz-ethnicity";
  static final String IWI_EXTENSION = EXTENSION + "nz-iwi";
  static final String CITIZENSHIP_EXTENSION = EXTENSION + "nz-citizenship";
  static final String BIRTH_PLACE_EXTENSION = EXTENSION + "birth-place";
  static final String GENDER_TEXT_EXTENSION = EXTENSION + "gender-original-text";
  static final String SUBURB_EXTENSION = EXTENSION + "suburb";

  private NzSystem() {}
}
