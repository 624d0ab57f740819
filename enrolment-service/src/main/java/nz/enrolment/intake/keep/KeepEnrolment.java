package nz.enrolment.intake.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.intake.announce.Announcements;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.invite.Closed;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.publish.VersionKey;
import nz.enrolment.intake.tenant.Tenancy;

/// Keeps an enrolment, its receipt and its announcement: all of them, or none.
@ApplicationScoped
public class KeepEnrolment {
  private final Invitations invitations;
  private final Receipts receipts;
  private final Announcements announcements;

  private final Changes changes;
  private final Tenancy tenancy;

  @Inject
  KeepEnrolment(
      Invitations invitations,
      Receipts receipts,
      Announcements announcements,
      Changes changes,
      Tenancy tenancy) {
    this.invitations = invitations;
    this.receipts = receipts;
    this.announcements = announcements;
    this.changes = changes;
    this.tenancy = tenancy;
  }

  /// Keeps it, unless something was kept under the same key before.
  public Kept keep(Enrolment enrolment, Sent sent) {
    byte[] event = EventCodec.write(enrolment);
    return event.length > Announcements.LARGEST
        ? new Kept.TooLarge()
        : tenancy.within(sent.practice(), () -> keep(enrolment, event, sent));
  }

  /// Who sent the same at the same time finds the link closed by it, or the receipt written.
  private Kept keep(Enrolment enrolment, byte[] event, Sent sent) {
    Optional<Closed> closed = invitations.use(sent.admission(), enrolment.completedAt());
    if (closed.isPresent()) {
      return receipts.find(sent).orElseGet(() -> new Kept.LinkClosed(closed.get()));
    }
    return receipts.write(sent, enrolment.id())
        ? keep(enrolment, event)
        : receipts.find(sent).orElseThrow();
  }

  private Kept keep(Enrolment enrolment, byte[] event) {
    new KeptEnrolment(version(enrolment), enrolment, event).persist();
    announcements.completed(enrolment.id(), enrolment.completedAt(), event);
    changes.add(Actor.PATIENT, Action.SUBMITTED, enrolment.id());
    return new Kept.Now(enrolment.id());
  }

  private static VersionKey version(Enrolment enrolment) {
    var form = enrolment.form();
    return new VersionKey(enrolment.practice().id(), form.id(), form.number());
  }
}
