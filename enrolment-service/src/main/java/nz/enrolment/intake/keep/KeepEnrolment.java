package nz.enrolment.intake.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.intake.announce.Announcements;
import nz.enrolment.intake.publish.VersionKey;

/// Keeps an enrolment, its receipt and its announcement: all of them, or none.
@ApplicationScoped
public class KeepEnrolment {
  private final Receipts receipts;
  private final Announcements announcements;

  @Inject
  KeepEnrolment(Receipts receipts, Announcements announcements) {
    this.receipts = receipts;
    this.announcements = announcements;
  }

  /// Keeps it, unless something was kept under the same key before.
  @Transactional
  public Kept keep(Enrolment enrolment, Sent sent) {
    byte[] event = EventCodec.write(enrolment);
    if (event.length > Announcements.LARGEST) {
      return new Kept.TooLarge();
    }
    return receipts.write(sent, enrolment.id())
        ? keep(enrolment, event)
        : receipts.find(sent).orElseThrow();
  }

  private Kept keep(Enrolment enrolment, byte[] event) {
    new KeptEnrolment(version(enrolment), enrolment, event).persist();
    announcements.completed(enrolment.id(), enrolment.completedAt(), event);
    return new Kept.Now(enrolment.id());
  }

  private static VersionKey version(Enrolment enrolment) {
    var form = enrolment.form();
    return new VersionKey(enrolment.practice().id(), form.id(), form.number());
  }
}
