package nz.enrolment.intake.hear;

import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.keep.KeptDocument;
import nz.enrolment.intake.keep.KeptEnrolment;

/// Data of `nz.enrolment.document-rendered.v1`.
record DocumentRendered(UUID enrolment, UUID practice, KeptDocument document)
    implements EnrolmentUpdate {
  static final String TYPE = "nz.enrolment.document-rendered.v1";

  static DocumentRendered read(EventData data) throws UnreadableUpdate {
    EventData document = data.at("document");
    return new DocumentRendered(
        data.id("enrolment"),
        data.id("practice"),
        new KeptDocument(
            document.url("url"),
            document.sha256("sha256"),
            document.number("bytes", 0, Long.MAX_VALUE),
            document.number("pages", 1)));
  }

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
    kept.rendered(document);
  }
}
