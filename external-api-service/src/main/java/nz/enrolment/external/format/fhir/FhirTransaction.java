package nz.enrolment.external.format.fhir;

import java.util.List;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Format;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;

/// An enrolment as a FHIR R4 transaction bundle in JSON.
public record FhirTransaction(DocumentPlacement placement) implements Format {

  @Override
  public Payload write(Enrolment enrolment, RenderedDocument document, DeliveryId id) {
    var bundle = EnrolmentBundle.of(enrolment, id.sequence(), document, placement);
    return new Payload(FhirJson.write(bundle), FhirJson.MEDIA_TYPE, id.fileName("json"), id);
  }

  /// The types of the entries, in their order.
  public List<String> entries() {
    return switch (placement) {
      case INSIDE -> List.of(EnrolmentBundle.PATIENT, EnrolmentBundle.DOCUMENT_REFERENCE);
      case PUT, BINARY ->
          List.of(
              EnrolmentBundle.PATIENT, EnrolmentBundle.BINARY, EnrolmentBundle.DOCUMENT_REFERENCE);
    };
  }
}
