package nz.enrolment.intake.receive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;
import nz.enrolment.intake.draft.Draft;
import nz.enrolment.intake.draft.Drafts;
import nz.enrolment.intake.invite.ClosedLink;
import nz.enrolment.intake.invite.LinkLookup;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.keep.KeepEnrolment;
import nz.enrolment.intake.keep.Receipts;
import nz.enrolment.intake.keep.SubmissionOutcome;
import nz.enrolment.intake.keep.SubmissionRequest;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.CompleteUploads;

/// Reads a submission, and keeps it when it is complete.
@ApplicationScoped
class SubmitEnrolment {
  private final LinkLookup links;
  private final Drafts drafts;
  private final CompleteUploads uploads;
  private final Receipts receipts;
  private final KeepEnrolment keepEnrolment;
  private final Tenancy tenancy;

  @Inject
  SubmitEnrolment(
      LinkLookup links,
      Drafts drafts,
      CompleteUploads uploads,
      Receipts receipts,
      KeepEnrolment keepEnrolment,
      Tenancy tenancy) {
    this.links = links;
    this.drafts = drafts;
    this.uploads = uploads;
    this.receipts = receipts;
    this.keepEnrolment = keepEnrolment;
    this.tenancy = tenancy;
  }

  /// What was sent before is answered without being read: by now, it might be read differently, or
  /// its link be closed.
  SubmissionOutcome submit(SubmissionRequest sent, Instant now) {
    return switch (lookUp(sent)) {
      case Known(SubmissionOutcome outcome) -> outcome;
      case Unread unread -> keep(unread, now);
    };
  }

  /// What is known of a submission before it is read.
  private sealed interface LookedUp {}

  private record Known(SubmissionOutcome outcome) implements LookedUp {}

  private record Unread(
      SubmissionRequest sent,
      Invited invited,
      JsonNode document,
      HiddenAnswers hidden,
      Map<UUID, StoredFile> files)
      implements LookedUp {}

  /// In one transaction, so that what is found goes together, and is found quickly.
  private LookedUp lookUp(SubmissionRequest sent) {
    return tenancy.within(
        sent.claims().practice(),
        () -> receipts.find(sent).<LookedUp>map(Known::new).orElseGet(() -> open(sent)));
  }

  private LookedUp open(SubmissionRequest sent) {
    return switch (links.find(sent.claims())) {
      case Invited invited -> open(invited, sent);
      case LinkLookup.Shut(ClosedLink link) -> lost(sent, new SubmissionOutcome.LinkClosed(link));
      case LinkLookup.Nowhere() -> new Known(new SubmissionOutcome.SessionUnknown());
    };
  }

  private LookedUp open(Invited invited, SubmissionRequest sent) {
    return switch (sent.content()) {
      case SubmissionRequest.Whole(JsonNode document, _) ->
          new Unread(sent, invited, document, HiddenAnswers.REFUSED, uploads.of(invited));
      case SubmissionRequest.OfDraft ofDraft -> open(invited, sent, ofDraft);
    };
  }

  /// What is read is what is submitted: from here on it is this state of the draft that counts.
  private LookedUp open(
      Invited invited, SubmissionRequest sent, SubmissionRequest.OfDraft ofDraft) {
    Draft draft = drafts.read(invited);
    return ofDraft.ifMatch().accepts(draft.revision())
        ? new Unread(
            sent.with(ofDraft.in(draft.revision())),
            invited,
            draft.document(),
            HiddenAnswers.DROPPED,
            uploads.of(invited))
        : lost(sent, new SubmissionOutcome.DraftChanged());
  }

  /// Who sent the same at the same time may have closed the link, or taken the draft, meanwhile.
  private LookedUp lost(SubmissionRequest sent, SubmissionOutcome outcome) {
    return new Known(receipts.find(sent).orElse(outcome));
  }

  private SubmissionOutcome keep(Unread unread, Instant now) {
    var form = unread.invited().form().form();
    return switch (form.read(unread.document(), circumstances(unread, now))) {
      case FormReading.Complete(Enrolment enrolment) ->
          keepEnrolment.keep(enrolment, unread.invited(), unread.sent());
      case FormReading.Refused(var problems) -> new SubmissionOutcome.Refused(problems);
    };
  }

  private static SubmissionContext circumstances(Unread unread, Instant now) {
    return Circumstances.of(unread.invited(), unread.hidden(), unread.files(), now);
  }
}
