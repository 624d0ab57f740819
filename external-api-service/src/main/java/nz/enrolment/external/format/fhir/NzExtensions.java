package nz.enrolment.external.format.fhir;

import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.enrolment.Birth;
import nz.enrolment.form.enrolment.Eligibility;
import nz.enrolment.form.enrolment.Ethnicity;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.StringType;

/// What New Zealand adds to a patient: ethnic groups, iwi, citizenship, place of birth.
final class NzExtensions {
  private static final String PROOF_NOT_SIGHTED = "NPRF";

  private NzExtensions() {}

  static Stream<Extension> of(Birth birth, Ethnicity ethnicity, Eligibility eligibility) {
    return Stream.of(
            groups(ethnicity),
            iwi(ethnicity),
            citizenship(eligibility),
            Stream.of(birthPlace(birth)))
        .flatMap(extensions -> extensions);
  }

  private static Stream<Extension> groups(Ethnicity ethnicity) {
    return ethnicity.groups().stream()
        .map(code ->
            new Extension(
                NzSystem.ETHNICITY_EXTENSION,
                concept(NzSystem.ETHNICITY, code, CodeList.ETHNICITY)));
  }

  private static Stream<Extension> iwi(Ethnicity ethnicity) {
    return ethnicity.iwi().stream()
        .map(code ->
            new Extension(NzSystem.IWI_EXTENSION, concept(NzSystem.IWI, code, CodeList.IWI)));
  }

  /// Only criterion `a` says something of citizenship; under the others a person may still be a
  /// citizen.
  private static Stream<Extension> citizenship(Eligibility eligibility) {
    return Stream.of(eligibility)
        .filter(e -> e.criterion().equals("a"))
        .map(e -> e.evidence().stream().findFirst().orElse(PROOF_NOT_SIGHTED))
        .map(NzExtensions::citizen);
  }

  private static Extension citizen(String source) {
    Extension citizenship = new Extension(NzSystem.CITIZENSHIP_EXTENSION);
    Coding yes = new Coding(NzSystem.CITIZENSHIP, "yes", "Yes");
    citizenship.addExtension("status", new CodeableConcept(yes));
    citizenship.addExtension(
        "source", concept(NzSystem.INFORMATION_SOURCE, source, CodeList.INFORMATION_SOURCE));
    return citizenship;
  }

  private static Extension birthPlace(Birth birth) {
    Extension place = new Extension(NzSystem.BIRTH_PLACE_EXTENSION);
    place.addExtension("country", concept(NzSystem.COUNTRY, birth.country(), CodeList.COUNTRY));
    place.addExtension("place-of-birth", new StringType(birth.place()));
    return place;
  }

  /// A code that a newer list has goes without its name.
  private static CodeableConcept concept(String system, String code, CodeList names) {
    Coding coding = new Coding().setSystem(system).setCode(code);
    Optional.ofNullable(names.names().get(code)).ifPresent(coding::setDisplay);
    return new CodeableConcept(coding);
  }
}
