package nz.enrolment.external.format.fhir;

import java.util.Optional;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/// What a destination gets of an enrolment: one FHIR R4 transaction with the Patient, the signed
/// form in the place that the destination wants it in, and the DocumentReference between them.
///
/// The patient is created only if none has the NHI number (or, without one, this enrolment's id): a
/// record that the practice already has is never overwritten by what was typed into a form.
final class EnrolmentBundle {
  static final String PATIENT = "Patient";
  static final String BINARY = "Binary";
  static final String DOCUMENT_REFERENCE = "DocumentReference";

  private EnrolmentBundle() {}

  /// @param sequence the number of the enrolment's event; another one makes another document
  static Bundle of(
      Enrolment enrolment, long sequence, RenderedDocument document, DocumentPlacement placement) {
    FullUrl urls = new FullUrl(enrolment.id(), sequence);
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.setIdentifier(new Identifier().setSystem(NzSystem.URI).setValue(urls.of("Bundle")));
    bundle.setTimestampElement(UtcInstant.of(enrolment.completedAt()));
    bundle.addEntry(patient(enrolment, urls));
    binary(document, placement, urls).ifPresent(bundle::addEntry);
    bundle.addEntry(document(enrolment, urls, document, placement));
    return bundle;
  }

  private static Optional<BundleEntryComponent> binary(
      RenderedDocument document, DocumentPlacement placement, FullUrl urls) {
    return switch (placement) {
      case INSIDE -> Optional.empty();
      case BINARY -> Optional.of(binary(document, urls));
      case PUT -> Optional.of(put(binary(document, urls), urls));
    };
  }

  private static BundleEntryComponent binary(RenderedDocument document, FullUrl urls) {
    return entry(urls, BINARY, DocumentReferences.binary(document));
  }

  private static BundleEntryComponent put(BundleEntryComponent entry, FullUrl urls) {
    entry.getResource().setId(urls.id(BINARY));
    entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(BINARY + "/" + urls.id(BINARY));
    return entry;
  }

  private static BundleEntryComponent patient(Enrolment enrolment, FullUrl urls) {
    BundleEntryComponent entry = entry(urls, PATIENT, NzPatients.of(enrolment));
    entry.getRequest().setIfNoneExist(known(enrolment));
    return entry;
  }

  private static String known(Enrolment enrolment) {
    Optional<String> nhi = enrolment.identity().nhi().map(n -> query(NzSystem.NHI, n.value()));
    return nhi.orElse(query(NzSystem.ENROLMENT, enrolment.id().toString()));
  }

  private static BundleEntryComponent document(
      Enrolment enrolment, FullUrl urls, RenderedDocument document, DocumentPlacement placement) {
    BundleEntryComponent entry =
        entry(
            urls,
            DOCUMENT_REFERENCE,
            DocumentReferences.reference(enrolment, urls, document, placement));
    entry.getRequest().setIfNoneExist(query(NzSystem.URI, urls.of(DOCUMENT_REFERENCE)));
    return entry;
  }

  private static String query(String system, String value) {
    return "identifier=" + system + "|" + value;
  }

  private static BundleEntryComponent entry(FullUrl urls, String type, Resource resource) {
    BundleEntryComponent entry = new BundleEntryComponent();
    entry.setFullUrl(urls.of(type)).setResource(resource);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(type);
    return entry;
  }
}
