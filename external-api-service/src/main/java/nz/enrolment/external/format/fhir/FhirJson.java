package nz.enrolment.external.format.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;

/// FHIR's JSON format.
final class FhirJson {

  /// Its media type, from FHIR R4 section 2.1.0.6.
  static final String MEDIA_TYPE = "application/fhir+json";

  private FhirJson() {}

  /// The bundle in UTF-8, without white space. The first call reads the model, which takes a second
  /// or so.
  static byte[] write(Bundle bundle) {
    var parser = FhirContext.forR4Cached().newJsonParser();
    return parser.encodeResourceToString(bundle).getBytes(StandardCharsets.UTF_8);
  }
}
