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
import nz.enrolment.intake.invite.ClosedLink;
import nz.enrolment.intake.invite.LinkClosure;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.measure.Journeys;
import nz.enrolment.intake.publish.VersionKey;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.CompleteUploads;

/// Keeps an enrolment, its receipt, its files and its announcement, forgets its draft, and ends its
/// session: all of that, or none.
@ApplicationScoped
public class KeepEnrolment {
  private final LinkLookup links;
  private final Drafts drafts;
  private final CompleteUploads uploads;
  private final Journeys journeys;
  private final Receipts receipts;
  private final Announcements announcements;
  private final Changes changes;
  private final Tenancy tenancy;
  private final TransactionSynchronizationRegistry transaction;

  @Inject
  KeepEnrolment(
      LinkLookup links,
      Drafts drafts,
      CompleteUploads uploads,
      Journeys journeys,
      Receipts receipts,
      Announcements announcements,
      Changes changes,
      Tenancy tenancy,
      TransactionSynchronizationRegistry transaction) {
    this.links = links;
    this.drafts = drafts;
    this.uploads = uploads;
    this.journeys = journeys;
    this.receipts = receipts;
    this.announcements = announcements;
    this.changes = changes;
    this.tenancy = tenancy;
    this.transaction = transaction;
  }

  /// Keeps it, unless something was kept under the same key before.
  public SubmissionOutcome keep(Enrolment enrolment, Invited invited, SubmissionRequest sent) {
    byte[] event = EventCodec.write(enrolment);
    return event.length > Announcements.LARGEST
        ? new SubmissionOutcome.TooLarge()
        : tenancy.within(sent.practice(), () -> keep(enrolment, event, invited, sent));
  }

  /// Who sent the same at the same time finds the link closed by it, the draft gone, or the receipt
  /// written.
  private SubmissionOutcome keep(
      Enrolment enrolment, byte[] event, Invited invited, SubmissionRequest sent) {
    Optional<SubmissionOutcome> refused = take(enrolment, invited, sent);
    if (refused.isPresent()) {
      return undo(receipts.find(sent).orElseGet(refused::get));
    }
    if (!receipts.write(sent, enrolment.id())) {
      return undo(receipts.find(sent).orElseThrow());
    }
    journeys.submit(invited.draft(), enrolment.completedAt());
    return keep(enrolment, event);
  }

  /// What was used up on the way to another outcome is not used up.
  private SubmissionOutcome undo(SubmissionOutcome outcome) {
    transaction.setRollbackOnly();
    return outcome;
  }

  /// Uses up the link, the files and the draft.
  private Optional<SubmissionOutcome> take(
      Enrolment enrolment, Invited invited, SubmissionRequest sent) {
    Optional<LinkClosure> closed = links.use(sent.claims(), enrolment.completedAt());
    if (closed.isPresent()) {
      var link = new ClosedLink(closed.get(), Optional.of(invited.form().form().letterhead()));
      return Optional.of(new SubmissionOutcome.LinkClosed(link));
    }
    return uploads.attach(enrolment, invited) && takeDraft(invited, sent)
        ? Optional.empty()
        : Optional.of(new SubmissionOutcome.DraftChanged());
  }

  private boolean takeDraft(Invited invited, SubmissionRequest sent) {
    return switch (sent.content()) {
      case SubmissionRequest.Whole _ -> {
        drafts.delete(invited.draft());
        yield true;
      }
      case SubmissionRequest.OfDraft(_, IfMatch ifMatch) -> drafts.delete(invited, ifMatch);
    };
  }

  private SubmissionOutcome keep(Enrolment enrolment, byte[] event) {
    new KeptEnrolment(version(enrolment), enrolment, event).persist();
    announcements.completed(enrolment.id(), enrolment.completedAt(), event);
    changes.add(Actor.PATIENT, Action.SUBMITTED, enrolment.id());
    return new SubmissionOutcome.Accepted(enrolment.id());
  }

  private static VersionKey version(Enrolment enrolment) {
    var form = enrolment.form();
    return new VersionKey(enrolment.practice().id(), form.id(), form.number());
  }
}
