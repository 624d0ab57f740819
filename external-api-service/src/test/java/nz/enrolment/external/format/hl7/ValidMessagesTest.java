package nz.enrolment.external.format.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.generated.GeneratedEnrolment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidMessagesTest {
  /// Component 10 of PD1-3 is v2.5's; v2.4 has no place for an id with letters.
  private static final List<String> OF_V2_4 = List.of("extra component in PD1-3");

  @ParameterizedTest
  @EnumSource
  void a_thousand_enrolments_are_valid_in_both_versions(MessageType message) {
    for (long seed = 0; seed < 1000; seed++) {
      Enrolment enrolment = GeneratedEnrolment.of(seed).enrolment();
      for (Version version : Version.values()) {
        assertThat(faults(Hl7Samples.usual(version, message), enrolment))
            .as("seed %d, %s", seed, version)
            .isSubsetOf(version == Version.V2_4 ? OF_V2_4 : List.of());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"adult-rural", "child-by-authority", "several-ethnicities-and-card", "extension"})
  void every_example_is_valid_in_every_variant(String name) {
    Enrolment enrolment = GoldenEvents.completed(name);
    for (Hl7Settings settings : variants()) {
      assertThat(faults(settings, enrolment)).as("%s", settings).isSubsetOf(OF_V2_4);
    }
  }

  @Test
  void without_the_visit_the_structure_is_as_the_region_sends_it_not_as_the_standard_has_it() {
    assertThat(
            faults(
                Hl7Samples.flags(MessageType.ADT_A31, false, false, false),
                GoldenEvents.completed("adult-rural")))
        .containsExactlyInAnyOrder("missing PV1", "extra component in PD1-3");
  }

  @Test
  void the_check_of_the_structure_sees_what_is_missing_repeated_unknown_and_too_long() {
    String header = "MSH|^~\\&|A|B|C|D|20260101||ADT^A28|%s|P|2.4\r";
    String number = "123456789012345678901";

    assertThat(
            Structure.faults(
                Hapi.parse(
                    header.formatted(number) + "EVN||20260101\rPID|||||Ng~\rPV1|1|N~N\rZZZ|1\r")))
        .contains("too long MSH-10", "missing PID-3", "repeated PV1-2", "no place for ZZZ");
  }

  private static List<String> faults(Hl7Settings settings, Enrolment enrolment) {
    return Structure.faults(Hapi.parse(Hl7Samples.text(settings, enrolment)));
  }

  private static List<Hl7Settings> variants() {
    List<Hl7Settings> variants = new ArrayList<>();
    for (MessageType message : MessageType.values()) {
      for (EmbeddedType type : EmbeddedType.values()) {
        for (Completion completion : Completion.values()) {
          variants.add(
              Hl7Samples.document(
                  message,
                  new DocumentFields(
                      type,
                      DocumentFields.USUAL.observation(),
                      DocumentFields.USUAL.service(),
                      "CN",
                      completion)));
        }
      }
    }
    for (NhiAuthority nhi : NhiAuthority.values()) {
      for (OwnNumber own : OwnNumber.values()) {
        for (EthnicityLevel level : EthnicityLevel.values()) {
          for (CountryForm country : CountryForm.values()) {
            variants.add(
                Hl7Samples.person(
                    new PersonFields(
                        nhi,
                        own,
                        level,
                        "NZHIS",
                        country,
                        PhoneForm.E164,
                        FacilityPlace.IDENTIFIER)));
          }
        }
      }
    }
    variants.add(Hl7Samples.flags(MessageType.ADT_A28, true, true, true));
    return variants;
  }
}
