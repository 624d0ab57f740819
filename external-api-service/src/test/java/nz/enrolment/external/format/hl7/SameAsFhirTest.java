package nz.enrolment.external.format.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.external.format.fhir.DocumentPlacement;
import nz.enrolment.external.format.fhir.FhirTransaction;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.generated.GeneratedEnrolment;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.junit.jupiter.api.Test;

/// Two formats of one enrolment agree: our ADT, mapped to a Patient as a region maps it, is our own
/// Patient, ethnic groups at level 2.
class SameAsFhirTest {
  private static final RenderedDocument NONE = new RenderedDocument("application/pdf", new byte[0]);
  private static final FhirTransaction FHIR = new FhirTransaction(DocumentPlacement.INSIDE);
  private static final PersonFields FIELDS =
      new PersonFields(
          NhiAuthority.OID_ONLY,
          OwnNumber.ALWAYS,
          EthnicityLevel.TWO,
          "NZHIS",
          CountryForm.ALPHA_2,
          PhoneForm.E164,
          FacilityPlace.IDENTIFIER);

  @Test
  void of_a_thousand_enrolments_the_mapped_adt_is_the_patient() {
    for (long seed = 0; seed < 1000; seed++) {
      Enrolment enrolment = GeneratedEnrolment.of(seed).enrolment();
      Patient mapped =
          CentralRegionMapping.of(
              Hapi.parse(Hl7Samples.text(Hl7Samples.person(FIELDS), enrolment)));
      Patient ours = ours(enrolment);

      assertThat(seen(mapped)).as("seed %d", seed).isEqualTo(seen(ours));
    }
  }

  private static Patient ours(Enrolment enrolment) {
    byte[] json = FHIR.write(enrolment, NONE, Hl7Samples.id(enrolment)).bytes();
    return (Patient)
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(Bundle.class, new String(json, StandardCharsets.UTF_8))
            .getEntryFirstRep()
            .getResource();
  }

  private static Map<String, Object> seen(Patient patient) {
    return Map.of(
        "identifiers", patient.getIdentifier().stream().map(Identifier::getValue).toList(),
        "names", patient.getName().stream().map(SameAsFhirTest::name).toList(),
        "born", patient.getBirthDateElement().asStringValue(),
        "gender", patient.getGender(),
        "groups", groups(patient),
        "citizen", citizen(patient),
        "addresses", patient.getAddress().stream().map(SameAsFhirTest::address).toList(),
        "telecoms", telecoms(patient.getTelecom()),
        "contacts",
            patient.getContact().stream()
                .map(c -> List.of(line(c.getName().getText()), telecoms(c.getTelecom())))
                .toList());
  }

  /// A former name is one line, in which nobody knows the family name: by its text.
  private static List<String> name(HumanName name) {
    if (name.getUse() == HumanName.NameUse.OLD) {
      return List.of("old", line(name.getText()));
    }
    return List.of(
        Optional.ofNullable(name.getFamily()).orElse(""),
        name.getGiven().toString(),
        name.getPrefix().toString());
  }

  private static List<String> groups(Patient patient) {
    return extensions(patient, "ethnicity")
        .map(SameAsFhirTest::value)
        .map(code -> code.substring(0, 2))
        .distinct()
        .toList();
  }

  private static List<String> citizen(Patient patient) {
    return extensions(patient, "citizen")
        .map(e -> e.hasExtension("status") ? e.getExtensionByUrl("status") : e)
        .map(SameAsFhirTest::value)
        .toList();
  }

  private static Stream<Extension> extensions(Patient patient, String name) {
    return patient.getExtension().stream().filter(e -> e.getUrl().contains(name));
  }

  private static String value(Extension extension) {
    return switch (extension.getValue()) {
      case CodeableConcept concept -> concept.getCodingFirstRep().getCode();
      case PrimitiveType<?> primitive -> primitive.getValueAsString();
      default -> throw new AssertionError(extension.getUrl());
    };
  }

  private static List<String> address(Address address) {
    return Stream.of(
            address.getType().toCode(),
            address.getLine().toString(),
            address.getCity(),
            address.getPostalCode(),
            address.getCountry(),
            address.getExtension().stream().map(SameAsFhirTest::value).toList().toString())
        .map(text -> Optional.ofNullable(text).orElse(""))
        .toList();
  }

  /// A number with an extension is a URI in FHIR, and two components in HL7 v2.
  private static List<String> telecoms(List<ContactPoint> telecoms) {
    return telecoms.stream()
        .map(telecom -> telecom.getSystem() + " " + number(telecom.getValue()))
        .toList();
  }

  private static String number(String value) {
    return value.startsWith("tel:")
        ? value.substring(4).replaceFirst(";ext=.*", "").replace("-", "")
        : value;
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }
}
