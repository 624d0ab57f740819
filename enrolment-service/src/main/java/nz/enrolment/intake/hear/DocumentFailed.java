package nz.enrolment.intake.hear;

import java.util.UUID;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.keep.KeptEnrolment;

/// Data of `nz.enrolment.document-failed.v1`.
///
/// @param reason a code
record DocumentFailed(UUID enrolment, UUID practice, String reason) implements EnrolmentUpdate {
  static final String TYPE = "nz.enrolment.document-failed.v1";

  static DocumentFailed read(EventData data) throws UnreadableUpdate {
    return new DocumentFailed(
        data.id("enrolment"), data.id("practice"), data.at("failure").code("reason"));
  }

  @Override
  public Actor teller() {
    return new Actor("render-service");
  }

  @Override
  public Action action() {
    return Action.DOCUMENT_FAILED;
  }

  @Override
  public void addTo(KeptEnrolment kept) {
    kept.renderingFailed(reason);
  }
}
