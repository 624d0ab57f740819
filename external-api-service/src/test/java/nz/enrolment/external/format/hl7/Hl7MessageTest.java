package nz.enrolment.external.format.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.hl7v2.model.Message;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.enrolment.Enrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Hl7MessageTest {
  private final Enrolment adult = GoldenEvents.completed("adult-rural");

  @Test
  void the_person_by_the_byte() {
    assertThat(text(Version.V2_4, MessageType.ADT_A28).replace('\r', '\n'))
        .isEqualTo(
            """
            MSH|^~\\&|ENROLMENT^enrolnz|ONLINE|PMS|KOWHAI^F0Z042-B|20261120150304+1300||ADT^A28|LIMKBXTDQHX4GKQK5TD3|P|2.4|||||NZL|UNICODE UTF-8
            EVN||20261120150304+1300
            PID|1||ZZZ0016^^^NHI&2.16.840.1.113883.2.18.2&ISO^NI||Tāwhiri^Hēmi^Rāwiri^^^^L~^Hem^^^^^N||19790314|M||21^Māori^NZHIS|5 Akarātā Road^^Putāruru^^3482^NZL^C^RD 2~PO Box 12^^Putāruru^^3443^NZL^M||0211234567^ORN^CP~078830123^PRN^PH~^NET^Internet^hemi.tawhiri@example.nz|||||||||21^Māori^NZHIS|Rotorua, New Zealand|||Y
            PD1|||Kōwhai Health Centre^^^^^HPI&2.16.840.1.113883.2.18.3.2&ISO^^^^F0Z042-B
            NK1|1|Mere Tāwhiri|^Wife||0217654321^PRN^PH||C^Emergency Contact^HL70131
            PV1|1|N
            """);
  }

  @Test
  void the_document_by_the_byte() {
    assertThat(after(text(Version.V2_5_1, MessageType.MDM_T02), "PV1"))
        .isEqualTo(
            """
            PV1|1|N
            TXA|1|ENROL|AP|20261120150304+1300||||||||LIMKBXTDQHX4GKQK5TD3|||||DO||AV
            OBX|1|ED|PDF^Display format in PDF^AUSPDI||^application^pdf^Base64^JVBERv8NCw==||||||F
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "V2_4, ADT_A28, ADT^A28",
    "V2_4, ORU_R01, ORU^R01",
    "V2_5_1, ADT_A28, ADT^A28^ADT_A05",
    "V2_5_1, ADT_A31, ADT^A31^ADT_A05",
    "V2_5_1, MDM_T02, MDM^T02^MDM_T02",
    "V2_5_1, ORU_R01, ORU^R01^ORU_R01",
    "V2_5_1, REF_I12, REF^I12^REF_I12"
  })
  void each_version_names_its_message(Version version, MessageType message, String type) {
    assertThat(text(version, message)).contains("|" + type + "|");
  }

  @ParameterizedTest
  @EnumSource(value = MessageType.class, mode = EnumSource.Mode.MATCH_ANY, names = "^[MOR].*")
  void the_document_comes_out_of_the_message_as_it_went_in(MessageType type) {
    Message message = Hapi.parse(text(Version.V2_4, type));
    String data = Hapi.at(message, "OBX-5-5");

    assertThat(Base64.getDecoder().decode(data)).isEqualTo(Hl7Samples.PDF.bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "MEDIA_TYPE, application/pdf, application^pdf",
    "UPPER_CASE_SUBTYPE, application/pdf, application^PDF",
    "TABLE_0191, application/pdf, AP^PDF",
    "MEDIA_TYPE, image/tiff, image^tiff",
    "TABLE_0191, image/tiff, IM^TIFF"
  })
  void the_kind_of_document_is_named_as_the_destination_wants(
      EmbeddedType type, String mediaType, String components) {
    DocumentFields usual = DocumentFields.USUAL;
    var settings =
        Hl7Samples.document(
            MessageType.ORU_R01,
            new DocumentFields(
                type,
                usual.observation(),
                usual.service(),
                usual.documentType(),
                usual.completion()));
    var document = new RenderedDocument(mediaType, Hl7Samples.PDF.bytes());

    assertThat(text(new Hl7Message(settings).write(adult, document, Hl7Samples.id(adult))))
        .contains("|^" + components + "^Base64^JVBERv8NCw==|");
  }

  @Test
  void what_is_not_in_the_document_is_said_before_it() {
    var document =
        new RenderedDocument("application/pdf", new byte[] {'%'}, Optional.of("Without A & B"));
    var message = new Hl7Message(Hl7Samples.usual(Version.V2_4, MessageType.MDM_T02));

    assertThat(after(text(message.write(adult, document, Hl7Samples.id(adult))), "OBX"))
        .isEqualTo(
            """
            OBX|1|FT|LACK^Not in the document^L||Without A \\T\\ B||||||F
            OBX|2|ED|PDF^Display format in PDF^AUSPDI||^application^pdf^Base64^JQ==||||||F
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "QUALIFIED, ZZZ0016^^^NHI&2.16.840.1.113883.2.18.2&ISO^NI",
    "OID_ONLY, ZZZ0016^^^&2.16.840.1.113883.2.18.2",
    "NAMED, ZZZ0016^^^NHI^NHI",
    "NATIONAL_IDENTIFIER, ZZZ0016^^^NHI^NI"
  })
  void the_nhi_number_is_written_in_each_way_in_use(NhiAuthority nhi, String field) {
    assertThat(text(person(nhi, OwnNumber.WITHOUT_NHI))).contains("PID|1||" + field + "||");
  }

  @Test
  void a_number_that_is_not_an_nhi_number_has_another_authority() {
    Enrolment several = GoldenEvents.completed("several-ethnicities-and-card");
    String own = several.id() + "^^^ENROLMENT^PI";

    assertThat(Hl7Samples.text(Hl7Samples.usual(Version.V2_4, MessageType.ADT_A28), several))
        .contains("PID|1||" + own + "||");
    assertThat(text(person(NhiAuthority.NAMED, OwnNumber.ALWAYS)))
        .contains("PID|1||ZZZ0016^^^NHI^NHI~" + adult.id() + "^^^ENROLMENT^PI||");
  }

  @Test
  void groups_are_at_level_two_and_the_first_is_the_race() {
    Enrolment several = GoldenEvents.completed("several-ethnicities-and-card");

    assertThat(Hl7Samples.text(Hl7Samples.usual(Version.V2_4, MessageType.ADT_A28), several))
        .contains("|33^Tongan^NZHIS|")
        .contains("|33^Tongan^NZHIS~31^Samoan^NZHIS~42^Chinese^NZHIS|");
  }

  @Test
  void level_two_is_known_of_every_group_that_can_be_answered() {
    assertThat(CodeList.ETHNICITY.names().keySet())
        .allSatisfy(code ->
            assertThat(EthnicityLevel.TWO.name(EthnicityLevel.TWO.code(code))).isNotEmpty());
  }

  @Test
  void every_country_has_a_code_of_three_letters() {
    assertThat(CodeList.COUNTRY.names().keySet())
        .allSatisfy(code -> assertThat(CountryForm.ALPHA_3.of(code)).matches("[A-Z]{3}"));
  }

  @Test
  void a_test_asks_for_an_acknowledgement_in_enhanced_mode_and_says_that_it_is_one() {
    var settings = Hl7Samples.document(MessageType.ADT_A28, DocumentFields.USUAL);

    assertThat(Hl7Samples.text(settings, adult)).contains("|T|2.4|||AL|NE|NZL|UNICODE UTF-8\r");
  }

  @Test
  void msh_18_can_be_set_apart_from_the_encoding() {
    var silent = Hl7Samples.repertoire(Repertoire.UTF_8, Optional.of(""));

    assertThat(Hl7Samples.text(silent, adult)).contains("|NZL\r").contains("Tāwhiri");
    assertThatThrownBy(() -> Hl7Samples.repertoire(Repertoire.UTF_8, Optional.of("8859/1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Hl7Samples.repertoire(Repertoire.LATIN_1, Optional.of("UNICODE")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void only_a_person_has_the_document_beside_it() {
    assertThat(Hl7Samples.text(Hl7Samples.flags(MessageType.ADT_A28, true, true, true), adult))
        .contains("EVN|A28|", "PV1|1|N\rOBX|1|ED|");
    assertThatThrownBy(() -> Hl7Samples.flags(MessageType.MDM_T02, false, true, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void names_in_the_header_are_plain_ascii() {
    assertThatThrownBy(() -> Party.of("Kōwhai")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Party.of("A\rB")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Party.of(" ")).isInstanceOf(IllegalArgumentException.class);
    var piped = new Parties(Party.of("A|B"), Party.of("C&D"), Party.of("E"), Party.of("F"));
    assertThat(Hl7Samples.text(Hl7Settings.of(Version.V2_4, MessageType.ADT_A28, piped), adult))
        .startsWith("MSH|^~\\&|A\\F\\B|C\\T\\D|E|F|");
  }

  @Test
  void the_payload_is_the_same_at_every_attempt_and_another_for_another_event() {
    var format = new Hl7Message(Hl7Samples.usual(Version.V2_4, MessageType.ADT_A31));
    DeliveryId id = Hl7Samples.id(adult);
    Payload payload = format.write(adult, Hl7Samples.PDF, id);

    assertThat(format.write(adult, Hl7Samples.PDF, id).bytes()).isEqualTo(payload.bytes());
    assertThat(payload.mediaType()).isEqualTo("application/hl7-v2; charset=utf-8");
    assertThat(payload.name()).isEqualTo("enrolment-" + adult.id() + "-1.hl7");
    var later = new DeliveryId(adult.id(), "pms", 2);
    assertThat(format.write(adult, Hl7Samples.PDF, later).bytes())
        .isNotEqualTo(payload.bytes())
        .hasSameSizeAs(payload.bytes());
  }

  private Hl7Settings person(NhiAuthority nhi, OwnNumber own) {
    PersonFields usual = PersonFields.USUAL;
    return Hl7Samples.person(
        new PersonFields(
            nhi,
            own,
            usual.ethnicity(),
            usual.ethnicitySystem(),
            usual.country(),
            usual.phone(),
            usual.facility()));
  }

  private String text(Hl7Settings settings) {
    return Hl7Samples.text(settings, adult);
  }

  private String text(Version version, MessageType message) {
    return text(Hl7Samples.usual(version, message));
  }

  private static String text(Payload payload) {
    return new String(payload.bytes(), Repertoire.UTF_8.charset());
  }

  /// The segments from the first of this name on, a line each.
  private static String after(String message, String segment) {
    var lines = Arrays.asList(message.split("\r"));
    var from = lines.stream().filter(line -> line.startsWith(segment)).findFirst().orElseThrow();
    return String.join("\n", lines.subList(lines.indexOf(from), lines.size())) + "\n";
  }
}
