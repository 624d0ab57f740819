package nz.enrolment.external.format.fhir;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/// The signed form: its bytes, and what points to them.
final class DocumentReferences {

  private DocumentReferences() {}

  static Binary binary(RenderedDocument document) {
    return new Binary().setContentType(document.mediaType()).setData(document.bytes());
  }

  static DocumentReference reference(
      Enrolment enrolment, FullUrl urls, RenderedDocument document, DocumentPlacement placement) {
    DocumentReference reference =
        new DocumentReference()
            .setMasterIdentifier(identifier(urls))
            .setStatus(DocumentReferenceStatus.CURRENT)
            .setType(new CodeableConcept().setText("Signed enrolment form"))
            .setSubject(new Reference(urls.of(EnrolmentBundle.PATIENT)))
            .setDateElement(UtcInstant.of(enrolment.completedAt()))
            .setCustodian(Organizations.reference(enrolment.practice()));
    document.lack().ifPresent(reference::setDescription);
    Attachment attachment = attachment(enrolment, document);
    switch (placement) {
      case INSIDE -> attachment.setData(document.bytes());
      case PUT, BINARY -> attachment.setUrl(urls.of(EnrolmentBundle.BINARY));
    }
    reference.addContent().setAttachment(attachment);
    return reference;
  }

  static Identifier identifier(FullUrl urls) {
    return new Identifier()
        .setSystem(NzSystem.URI)
        .setValue(urls.of(EnrolmentBundle.DOCUMENT_REFERENCE));
  }

  private static Attachment attachment(Enrolment enrolment, RenderedDocument document) {
    return new Attachment()
        .setContentType(document.mediaType())
        .setLanguage(enrolment.language())
        .setSize(document.bytes().length)
        .setHash(sha1(document.bytes()))
        .setTitle(enrolment.form().title())
        .setCreationElement(UtcInstant.dateTime(enrolment.completedAt()));
  }

  /// FHIR R4 asks for SHA-1 here; it guards against a mistake, not against a forger.
  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
