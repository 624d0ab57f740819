package nz.enrolment.intake.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.intake.announce.Announcements;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.draft.Drafts;
import nz.enrolment.intake.draft.IfMatch;
import nz.enrolment.intake.invite.Closed;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.invite.Invitations.Invited;
import nz.enrolment.intake.publish.VersionKey;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.Uploads;

/// Keeps an enrolment, its receipt, its files and its announcement, and forgets its draft: all of
/// that, or none.
@ApplicationScoped
public class KeepEnrolment {
  private final Invitations invitations;
  private final Drafts drafts;
  private final Uploads uploads;
  private final Receipts receipts;
  private final Announcements announcements;
  private final Changes changes;
  private final Tenancy tenancy;
  private final TransactionSynchronizationRegistry transaction;

  @Inject
  KeepEnrolment(
      Invitations invitations,
      Drafts drafts,
      Uploads uploads,
      Receipts receipts,
      Announcements announcements,
      Changes changes,
      Tenancy tenancy,
      TransactionSynchronizationRegistry transaction) {
    this.invitations = invitations;
    this.drafts = drafts;
    this.uploads = uploads;
    this.receipts = receipts;
    this.announcements = announcements;
    this.changes = changes;
    this.tenancy = tenancy;
    this.transaction = transaction;
  }

  /// Keeps it, unless something was kept under the same key before.
  public Kept keep(Enrolment enrolment, Invited invited, Sent sent) {
    byte[] event = EventCodec.write(enrolment);
    return event.length > Announcements.LARGEST
        ? new Kept.TooLarge()
        : tenancy.within(sent.practice(), () -> keepOrUndo(enrolment, event, invited, sent));
  }

  /// What was used up on the way to a refusal is not used up.
  private Kept keepOrUndo(Enrolment enrolment, byte[] event, Invited invited, Sent sent) {
    Kept kept = keep(enrolment, event, invited, sent);
    if (!(kept instanceof Kept.Now)) {
      transaction.setRollbackOnly();
    }
    return kept;
  }

  /// Who sent the same at the same time finds the link closed by it, the draft gone, or the receipt
  /// written.
  private Kept keep(Enrolment enrolment, byte[] event, Invited invited, Sent sent) {
    Optional<Kept> refused = take(enrolment, invited, sent);
    if (refused.isPresent()) {
      return receipts.find(sent).orElseGet(refused::get);
    }
    return receipts.write(sent, enrolment.id())
        ? keep(enrolment, event)
        : receipts.find(sent).orElseThrow();
  }

  /// Uses up the link, the files and the draft.
  private Optional<Kept> take(Enrolment enrolment, Invited invited, Sent sent) {
    Optional<Closed> closed = invitations.use(sent.admission(), enrolment.completedAt());
    if (closed.isPresent()) {
      return Optional.of(new Kept.LinkClosed(closed.get()));
    }
    return uploads.attach(enrolment, invited) && takeDraft(invited, sent)
        ? Optional.empty()
        : Optional.of(new Kept.DraftChanged());
  }

  private boolean takeDraft(Invited invited, Sent sent) {
    return switch (sent.content()) {
      case Sent.Whole _ -> {
        drafts.delete(invited.draft());
        yield true;
      }
      case Sent.OfDraft(_, IfMatch ifMatch) -> drafts.delete(invited, ifMatch);
    };
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
