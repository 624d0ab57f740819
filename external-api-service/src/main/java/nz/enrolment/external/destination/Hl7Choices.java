package nz.enrolment.external.destination;

import nz.enrolment.external.format.hl7.DocumentFields;
import nz.enrolment.external.format.hl7.Hl7Settings;
import nz.enrolment.external.format.hl7.Parties;
import nz.enrolment.external.format.hl7.PersonFields;

/// The settings of HL7 v2 that a destination's options make, together.
public final class Hl7Choices {
  private static final String EMPTY = "none";

  private Hl7Choices() {}

  /// @throws IllegalArgumentException if one contradicts another
  public static Hl7Settings of(Hl7Options options) {
    return new Hl7Settings(
        options.version(),
        options.message(),
        parties(options),
        options.processing(),
        options.characters(),
        options.characterSet().map(set -> set.equals(EMPTY) ? "" : set),
        options.acknowledgement(),
        options.eventType(),
        options.visit(),
        options.documentWithPerson(),
        person(options),
        document(options));
  }

  private static Parties parties(Hl7Options options) {
    return new Parties(
        options.sendingApplication(),
        options.sendingFacility(),
        options.receivingApplication(),
        options.receivingFacility());
  }

  private static PersonFields person(Hl7Options options) {
    return new PersonFields(
        options.nhi(),
        options.ownNumber(),
        options.ethnicityLevel(),
        options.ethnicitySystem(),
        options.country(),
        options.phone(),
        options.facility());
  }

  private static DocumentFields document(Hl7Options options) {
    return new DocumentFields(
        options.embedded(),
        options.observation(),
        options.service(),
        options.documentType(),
        options.completion());
  }
}
