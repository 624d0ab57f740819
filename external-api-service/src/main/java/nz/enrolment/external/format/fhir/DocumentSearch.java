package nz.enrolment.external.format.fhir;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Payload;

/// The question whether a receiver has the document of a delivery: a search by its identifier, sent
/// as a form so that no URL names it (FHIR R4 section 3.1.1.1).
public final class DocumentSearch {

  /// Below the receiver's base URL.
  public static final String PATH = "DocumentReference/_search";

  private DocumentSearch() {}

  public static Payload of(DeliveryId id) {
    FullUrl urls = new FullUrl(id.enrolment(), id.sequence());
    String identifier = NzSystem.URI + "|" + urls.of(EnrolmentBundle.DOCUMENT_REFERENCE);
    String form = "identifier=" + URLEncoder.encode(identifier, StandardCharsets.UTF_8);
    return new Payload(
        form.getBytes(StandardCharsets.US_ASCII),
        "application/x-www-form-urlencoded",
        id.fileName("form"),
        id);
  }
}
