package nz.enrolment.external.format.hl7;

import java.util.Optional;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;

/// Settings, and changes to them, one at a time.
public final class Hl7Samples {
  public static final RenderedDocument PDF =
      new RenderedDocument("application/pdf", new byte[] {'%', 'P', 'D', 'F', (byte) 0xff, 13, 11});

  public static final Parties PARTIES =
      new Parties(
          Party.of("ENROLMENT", "enrolnz"),
          Party.of("ONLINE"),
          Party.of("PMS"),
          Party.of("KOWHAI", "F0Z042-B"));

  private Hl7Samples() {}

  public static Hl7Settings usual(Version version, MessageType message) {
    return Hl7Settings.of(version, message, PARTIES);
  }

  static Hl7Settings person(PersonFields person) {
    Hl7Settings s = usual(Version.V2_4, MessageType.ADT_A28);
    return new Hl7Settings(
        s.version(),
        s.message(),
        s.parties(),
        s.processing(),
        s.repertoire(),
        s.characterSet(),
        s.acknowledgement(),
        s.eventType(),
        s.visit(),
        s.documentWithPerson(),
        person,
        s.document());
  }

  static Hl7Settings repertoire(Repertoire repertoire, Optional<String> characterSet) {
    Hl7Settings s = usual(Version.V2_4, MessageType.ADT_A28);
    return new Hl7Settings(
        s.version(),
        s.message(),
        s.parties(),
        s.processing(),
        repertoire,
        characterSet,
        s.acknowledgement(),
        s.eventType(),
        s.visit(),
        s.documentWithPerson(),
        s.person(),
        s.document());
  }

  static Hl7Settings flags(MessageType message, boolean event, boolean visit, boolean document) {
    Hl7Settings s = usual(Version.V2_4, message);
    return new Hl7Settings(
        s.version(),
        s.message(),
        s.parties(),
        s.processing(),
        s.repertoire(),
        s.characterSet(),
        s.acknowledgement(),
        event,
        visit,
        document,
        s.person(),
        s.document());
  }

  static Hl7Settings document(MessageType message, DocumentFields document) {
    Hl7Settings s = usual(Version.V2_4, message);
    return new Hl7Settings(
        s.version(),
        s.message(),
        s.parties(),
        Processing.TEST,
        s.repertoire(),
        s.characterSet(),
        AcknowledgementMode.ENHANCED_ACCEPT,
        s.eventType(),
        s.visit(),
        s.documentWithPerson(),
        s.person(),
        document);
  }

  public static Payload write(Hl7Settings settings, Enrolment enrolment) {
    return new Hl7Message(settings).write(enrolment, PDF, id(enrolment));
  }

  public static DeliveryId id(Enrolment enrolment) {
    return new DeliveryId(enrolment.id(), "pms", 1);
  }

  static String text(Hl7Settings settings, Enrolment enrolment) {
    return new String(write(settings, enrolment).bytes(), settings.repertoire().charset());
  }
}
