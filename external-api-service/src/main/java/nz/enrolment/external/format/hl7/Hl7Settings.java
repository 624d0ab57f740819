package nz.enrolment.external.format.hl7;

import java.util.Objects;
import java.util.Optional;

/// What a destination chose of HL7 v2, consistent as a whole.
///
/// @param characterSet MSH-18, where it is not what HL7 calls `repertoire`; empty text leaves the
///   field empty
/// @param eventType whether EVN-1 repeats the event, which the standard has deprecated
/// @param visit whether an ADT and an MDM have the PV1 that their structure asks for
/// @param documentWithPerson whether an ADT has the document as well
public record Hl7Settings(
    Version version,
    MessageType message,
    Parties parties,
    Processing processing,
    Repertoire repertoire,
    Optional<String> characterSet,
    AcknowledgementMode acknowledgement,
    boolean eventType,
    boolean visit,
    boolean documentWithPerson,
    PersonFields person,
    DocumentFields document) {

  public Hl7Settings {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(parties, "parties");
    Objects.requireNonNull(processing, "processing");
    Objects.requireNonNull(repertoire, "repertoire");
    Objects.requireNonNull(acknowledgement, "acknowledgement");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(document, "document");
    characterSet.filter(set -> !set.isEmpty()).ifPresent(Party::requirePlain);
    if (characterSet.filter(set -> contradicts(set, repertoire)).isPresent()) {
      throw new IllegalArgumentException("MSH-18 names another character set than is sent");
    }
    if (documentWithPerson && !isPerson(message)) {
      throw new IllegalArgumentException("only an ADT has the document beside the person");
    }
  }

  /// The usual message of a type.
  public static Hl7Settings of(Version version, MessageType message, Parties parties) {
    return new Hl7Settings(
        version,
        message,
        parties,
        Processing.PRODUCTION,
        Repertoire.UTF_8,
        Optional.empty(),
        AcknowledgementMode.ORIGINAL,
        false,
        true,
        false,
        PersonFields.USUAL,
        DocumentFields.USUAL);
  }

  /// ASCII is part of every set; a receiver may know by agreement what an empty field means.
  private static boolean contradicts(String characterSet, Repertoire repertoire) {
    return switch (repertoire) {
      case UTF_8 -> !characterSet.isEmpty() && !characterSet.startsWith("UNICODE");
      case LATIN_1 -> !characterSet.isEmpty() && !characterSet.equals("8859/1");
      case ASCII -> false;
    };
  }

  static boolean isPerson(MessageType message) {
    return switch (message) {
      case ADT_A28, ADT_A31 -> true;
      case MDM_T02, ORU_R01, REF_I12 -> false;
    };
  }

  /// MSH-18.
  String inMsh18() {
    return characterSet.orElseGet(repertoire::inTable0211);
  }
}
