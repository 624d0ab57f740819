package nz.enrolment.intake.hear;

import java.net.URI;
import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.keep.KeptDocument;
import nz.enrolment.intake.keep.KeptEnrolment;

/// Data of `nz.enrolment.document-rendered.v1`.
record DocumentRendered(UUID enrolment, UUID practice, Document document) implements Heard {
  static final String TYPE = "nz.enrolment.document-rendered.v1";

  /// @param sha256 hexadecimal
  record Document(URI url, String sha256, long bytes, int pages) {}

  @Override
  public Actor teller() {
    return new Actor("render-service");
  }

  @Override
  public Action action() {
    return Action.DOCUMENT_READY;
  }

  @Override
  public void addTo(KeptEnrolment kept) {
    kept.rendered(
        new KeptDocument(
            document.url().toString(), document.sha256(), document.bytes(), document.pages()));
  }
}
