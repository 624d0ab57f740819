package nz.enrolment.external.format.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.MetadataResource;

/// HAPI's instance validator, offline, with the profiles and code lists in
/// `src/test/resources/fhir`.
final class NzBaseValidator {
  private static final Path PROFILES = Path.of("src/test/resources/fhir");
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final FhirValidator VALIDATOR = validator();

  private NzBaseValidator() {}

  /// The errors in a resource that says which profile it follows; empty if it is valid.
  static List<String> errors(String json) {
    return errors(json, new ValidationOptions());
  }

  /// The errors in a patient, as an NzPatient.
  static List<String> errorsInPatient(String json) {
    return errors(json, new ValidationOptions().addProfile(NzSystem.NZ_PATIENT));
  }

  private static List<String> errors(String json, ValidationOptions options) {
    return VALIDATOR.validateWithResult(json, options).getMessages().stream()
        .filter(m -> m.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(NzBaseValidator::text)
        .toList();
  }

  private static String text(SingleValidationMessage message) {
    return message.getLocationString() + ": " + message.getMessage();
  }

  private static FhirValidator validator() {
    var instances =
        new FhirInstanceValidator(
            new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                profiles(),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                new CommonCodeSystemsTerminologyService(FHIR)));
    instances.setErrorForUnknownProfiles(true);
    return FHIR.newValidator().registerValidatorModule(instances);
  }

  private static PrePopulatedValidationSupport profiles() {
    var support = new PrePopulatedValidationSupport(FHIR);
    try (var files = Files.walk(PROFILES)) {
      files
          .filter(file -> file.toString().endsWith(".json") && !file.toString().contains("vectors"))
          .forEach(file -> support.addResource(read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return support;
  }

  /// A version pinned to a canonical (`|4.0.1`) would not be found among the resources, which are
  /// found by URL.
  private static MetadataResource read(Path file) {
    try {
      String unpinned = Files.readString(file).replaceAll("(\"http[^\"|]*)\\|[0-9.]+\"", "$1\"");
      return (MetadataResource) FHIR.newJsonParser().parseResource(unpinned);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
