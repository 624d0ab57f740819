package nz.enrolment.external.format.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.generated.GeneratedEnrolment;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NzPatientTest {
  private static final RenderedDocument FORM =
      new RenderedDocument("application/pdf", new byte[] {'%', 'P', 'D', 'F'});

  @ParameterizedTest
  @ValueSource(
      strings = {"adult-rural", "child-by-authority", "several-ethnicities-and-card", "extension"})
  void every_enrolment_becomes_a_valid_patient(String name) {
    var patient = NzPatients.of(GoldenEvents.completed(name));

    String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(patient);

    assertThat(NzBaseValidator.errorsInPatient(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"adult-rural", "child-by-authority", "several-ethnicities-and-card", "extension"})
  void every_enrolment_becomes_a_valid_bundle(String name) {
    for (DocumentPlacement placement : DocumentPlacement.values()) {
      Bundle bundle = EnrolmentBundle.of(GoldenEvents.completed(name), 1, FORM, placement);

      String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle);

      assertThat(NzBaseValidator.errors(json)).isEmpty();
    }
  }

  /// Names in many scripts, addresses overseas, every gender, group and criterion.
  @ParameterizedTest
  @MethodSource("seeds")
  void any_enrolment_becomes_a_valid_patient(long seed) {
    var patient = NzPatients.of(GeneratedEnrolment.of(seed).enrolment());

    String json = FhirContext.forR4Cached().newJsonParser().encodeResourceToString(patient);

    assertThat(NzBaseValidator.errorsInPatient(json)).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @Test
  void the_validator_accepts_a_good_patient() throws IOException {
    assertThat(NzBaseValidator.errorsInPatient(vector("good"))).isEmpty();
  }

  @Test
  void the_validator_refuses_an_ethnicity_that_is_not_in_the_list() throws IOException {
    assertThat(NzBaseValidator.errorsInPatient(vector("bad-eth")))
        .anyMatch(error -> error.contains("99998"));
  }

  @Test
  void the_validator_refuses_a_gender_that_fhir_does_not_know() throws IOException {
    assertThat(NzBaseValidator.errorsInPatient(vector("bad-gender")))
        .anyMatch(error -> error.contains("gender"));
  }

  private static String vector(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/fhir/vectors", name + ".json"));
  }
}
