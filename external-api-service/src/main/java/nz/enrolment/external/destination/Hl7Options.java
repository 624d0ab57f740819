package nz.enrolment.external.destination;

import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.format.hl7.Coded;
import nz.enrolment.external.format.hl7.Completion;
import nz.enrolment.external.format.hl7.CountryForm;
import nz.enrolment.external.format.hl7.EmbeddedType;
import nz.enrolment.external.format.hl7.EthnicityLevel;
import nz.enrolment.external.format.hl7.FacilityPlace;
import nz.enrolment.external.format.hl7.MessageType;
import nz.enrolment.external.format.hl7.NhiAuthority;
import nz.enrolment.external.format.hl7.OwnNumber;
import nz.enrolment.external.format.hl7.Party;
import nz.enrolment.external.format.hl7.PhoneForm;
import nz.enrolment.external.format.hl7.Processing;
import nz.enrolment.external.format.hl7.Repertoire;
import nz.enrolment.external.format.hl7.Version;

/// What a destination chooses of HL7 v2: a default where receivers agree, and no more than names
/// where they do not. [Hl7Choices] makes settings of it.
public interface Hl7Options {

  /// `2.4` or `2.5.1`.
  @WithDefault("2.4")
  @WithConverter(Hl7Converters.OfVersion.class)
  Version version();

  /// `adt-a28`, `adt-a31`, `mdm-t02`, `oru-r01` or `ref-i12`. One destination is sent one message
  /// for each enrolment.
  @WithDefault("adt-a28")
  MessageType message();

  /// MSH-3 to MSH-6: `namespace`, `namespace^id` or `namespace^id^type of id`.
  @WithDefault("ENROLMENT")
  @WithConverter(Hl7Converters.OfParty.class)
  Party sendingApplication();

  @WithDefault("ONLINE")
  @WithConverter(Hl7Converters.OfParty.class)
  Party sendingFacility();

  @WithConverter(Hl7Converters.OfParty.class)
  Party receivingApplication();

  @WithConverter(Hl7Converters.OfParty.class)
  Party receivingFacility();

  /// MSH-11: `production` or `test`.
  @WithDefault("production")
  Processing processing();

  /// The characters that it takes: `utf-8`, `latin-1` or `ascii`.
  @WithDefault("utf-8")
  Repertoire characters();

  /// MSH-18, if it is not HL7's name for `characters`; `none` leaves it empty.
  Optional<@WithConverter(Hl7Converters.OfPlainText.class) String> characterSet();

  /// `original`, `enhanced-accept` or `enhanced-application`.
  @WithDefault("original")
  AcknowledgementMode acknowledgement();

  /// Whether EVN-1 has the event too.
  @WithDefault("false")
  boolean eventType();

  /// Whether an ADT and an MDM have a PV1.
  @WithDefault("true")
  boolean visit();

  /// Whether an ADT has the document too.
  @WithDefault("false")
  boolean documentWithPerson();

  /// How PID-3 names the NHI: `qualified`, `oid-only`, `named` or `national-identifier`.
  @WithDefault("qualified")
  NhiAuthority nhi();

  /// When PID-3 has the enrolment's number: `without-nhi` or `always`.
  @WithDefault("without-nhi")
  OwnNumber ownNumber();

  /// Of PID-10 and PID-22: `two` or `four`.
  @WithDefault("two")
  EthnicityLevel ethnicityLevel();

  /// The code list's name there.
  @WithDefault("NZHIS")
  @WithConverter(Hl7Converters.OfPlainText.class)
  String ethnicitySystem();

  /// Of addresses: `alpha-3`, `alpha-2` or `name`.
  @WithDefault("alpha-3")
  CountryForm country();

  /// `national` or `e164`.
  @WithDefault("national")
  PhoneForm phone();

  /// Where PD1-3 has the practice's HPI id: `identifier` (component 10) or `id-number` (component
  /// 3).
  @WithDefault("identifier")
  FacilityPlace facility();

  /// Components 2 and 3 of the document in OBX-5: `media-type`, `upper-case-subtype` or
  /// `table-0191`.
  @WithDefault("media-type")
  EmbeddedType embedded();

  /// OBX-3 of the document: `code^text^system`.
  @WithDefault("PDF^Display format in PDF^AUSPDI")
  @WithConverter(Hl7Converters.OfCode.class)
  Coded observation();

  /// OBR-4 of an ORU or REF: `code^text^system`.
  @WithDefault("ENROL^Enrolment form^L")
  @WithConverter(Hl7Converters.OfCode.class)
  Coded service();

  /// TXA-2 of an MDM.
  @WithDefault("ENROL")
  @WithConverter(Hl7Converters.OfPlainText.class)
  String documentType();

  /// TXA-17 of an MDM: `documented`, `authenticated` or `legally-authenticated`.
  @WithDefault("documented")
  Completion completion();
}
