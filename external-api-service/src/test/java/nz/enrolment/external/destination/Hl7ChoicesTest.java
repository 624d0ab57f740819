package nz.enrolment.external.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.format.hl7.Coded;
import nz.enrolment.external.format.hl7.Completion;
import nz.enrolment.external.format.hl7.CountryForm;
import nz.enrolment.external.format.hl7.DocumentFields;
import nz.enrolment.external.format.hl7.EmbeddedType;
import nz.enrolment.external.format.hl7.EthnicityLevel;
import nz.enrolment.external.format.hl7.FacilityPlace;
import nz.enrolment.external.format.hl7.Hl7Settings;
import nz.enrolment.external.format.hl7.MessageType;
import nz.enrolment.external.format.hl7.NhiAuthority;
import nz.enrolment.external.format.hl7.OwnNumber;
import nz.enrolment.external.format.hl7.Parties;
import nz.enrolment.external.format.hl7.Party;
import nz.enrolment.external.format.hl7.PersonFields;
import nz.enrolment.external.format.hl7.PhoneForm;
import nz.enrolment.external.format.hl7.Processing;
import nz.enrolment.external.format.hl7.Repertoire;
import nz.enrolment.external.format.hl7.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Hl7ChoicesTest {
  private static final Map<String, String> NAMES =
      Map.of("receiving-application", "PMS", "receiving-facility", "KOWHAI^F0Z042-B");

  @Test
  void two_names_are_enough() {
    assertThat(settings(Map.of()))
        .isEqualTo(
            Hl7Settings.of(
                Version.V2_4,
                MessageType.ADT_A28,
                new Parties(
                    Party.of("ENROLMENT"),
                    Party.of("ONLINE"),
                    Party.of("PMS"),
                    Party.of("KOWHAI", "F0Z042-B"))));
  }

  @Test
  void everything_can_be_chosen() {
    assertThat(
            settings(
                Map.ofEntries(
                    Map.entry("version", "2.5.1"),
                    Map.entry("message", "adt-a31"),
                    Map.entry("sending-application", "A^1^ISO"),
                    Map.entry("sending-facility", "B"),
                    Map.entry("processing", "test"),
                    Map.entry("characters", "ascii"),
                    Map.entry("character-set", "ASCII"),
                    Map.entry("acknowledgement", "enhanced-application"),
                    Map.entry("event-type", "true"),
                    Map.entry("visit", "false"),
                    Map.entry("document-with-person", "true"),
                    Map.entry("nhi", "oid-only"),
                    Map.entry("own-number", "always"),
                    Map.entry("ethnicity-level", "four"),
                    Map.entry("ethnicity-system", "HISO"),
                    Map.entry("country", "alpha-2"),
                    Map.entry("phone", "e164"),
                    Map.entry("facility", "id-number"),
                    Map.entry("embedded", "table-0191"),
                    Map.entry("observation", "A^B^C"),
                    Map.entry("service", "D^E^F"),
                    Map.entry("document-type", "CN"),
                    Map.entry("completion", "legally-authenticated"))))
        .isEqualTo(
            new Hl7Settings(
                Version.V2_5_1,
                MessageType.ADT_A31,
                new Parties(
                    new Party("A", Optional.of("1"), Optional.of("ISO")),
                    Party.of("B"),
                    Party.of("PMS"),
                    Party.of("KOWHAI", "F0Z042-B")),
                Processing.TEST,
                Repertoire.ASCII,
                Optional.of("ASCII"),
                AcknowledgementMode.ENHANCED_APPLICATION,
                true,
                false,
                true,
                new PersonFields(
                    NhiAuthority.OID_ONLY,
                    OwnNumber.ALWAYS,
                    EthnicityLevel.FOUR,
                    "HISO",
                    CountryForm.ALPHA_2,
                    PhoneForm.E164,
                    FacilityPlace.ID_NUMBER),
                new DocumentFields(
                    EmbeddedType.TABLE_0191,
                    new Coded("A", "B", "C"),
                    new Coded("D", "E", "F"),
                    "CN",
                    Completion.LEGALLY_AUTHENTICATED)));
  }

  @Test
  void msh_18_can_be_left_empty() {
    assertThat(settings(Map.of("character-set", "none")).characterSet()).hasValue("");
  }

  @ParameterizedTest
  @CsvSource({
    "version, 2.3",
    "message, adt-a04",
    "receiving-facility, Kōwhai",
    "receiving-facility, A^B^C^D",
    "observation, PDF",
    "ethnicity-system, Māori",
    "document-type, Ā",
    "character-set, UTF–8",
    "characters, utf-16"
  })
  void what_is_none_is_refused(String name, String value) {
    assertThatThrownBy(() -> settings(Map.of(name, value)))
        .isInstanceOf(ConfigValidationException.class)
        .hasMessageContaining("hl7." + name);
  }

  @Test
  void what_contradicts_is_refused() {
    assertThatThrownBy(() -> settings(Map.of("character-set", "8859/1")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> settings(Map.of("message", "mdm-t02", "document-with-person", "true")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Hl7Settings settings(Map<String, String> chosen) {
    Map<String, String> properties = new HashMap<>();
    NAMES.forEach((name, value) -> properties.put("hl7." + name, value));
    chosen.forEach((name, value) -> properties.put("hl7." + name, value));
    var config =
        new SmallRyeConfigBuilder()
            .withMapping(Hl7Options.class, "hl7")
            .withSources(new PropertiesConfigSource(properties, "test", 100))
            .build();
    return Hl7Choices.of(config.getConfigMapping(Hl7Options.class, "hl7"));
  }
}
