package nz.enrolment.intake.receive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.read.Reading;
import nz.enrolment.form.read.Submission;
import nz.enrolment.form.read.Submission.HiddenAnswers;
import nz.enrolment.intake.draft.Draft;
import nz.enrolment.intake.draft.Drafts;
import nz.enrolment.intake.invite.Closed;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.invite.Invitations.Invited;
import nz.enrolment.intake.keep.KeepEnrolment;
import nz.enrolment.intake.keep.Kept;
import nz.enrolment.intake.keep.Receipts;
import nz.enrolment.intake.keep.Sent;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.Uploads;

/// Reads a submission, and keeps it when it is complete.
@ApplicationScoped
class SubmitEnrolment {
  private final Invitations invitations;
  private final Drafts drafts;
  private final Uploads uploads;
  private final Receipts receipts;
  private final KeepEnrolment keepEnrolment;
  private final Tenancy tenancy;

  @Inject
  SubmitEnrolment(
      Invitations invitations,
      Drafts drafts,
      Uploads uploads,
      Receipts receipts,
      KeepEnrolment keepEnrolment,
      Tenancy tenancy) {
    this.invitations = invitations;
    this.drafts = drafts;
    this.uploads = uploads;
    this.receipts = receipts;
    this.keepEnrolment = keepEnrolment;
    this.tenancy = tenancy;
  }

  /// What was sent before is answered without being read: by now, it might be read differently, or
  /// its link be closed.
  Outcome submit(Sent sent, Instant now) {
    return switch (lookUp(sent)) {
      case Known(Outcome outcome) -> outcome;
      case Unread unread -> keep(unread, now);
    };
  }

  /// What is known of a submission before it is read.
  private sealed interface LookedUp {}

  private record Known(Outcome outcome) implements LookedUp {}

  private record Unread(
      Sent sent,
      Invited invited,
      JsonNode document,
      HiddenAnswers hidden,
      Map<UUID, StoredFile> files)
      implements LookedUp {}

  /// In one transaction, so that what is found goes together, and is found quickly.
  private LookedUp lookUp(Sent sent) {
    return tenancy.within(
        sent.admission().practice(),
        () -> before(sent).<LookedUp>map(Known::new).orElseGet(() -> open(sent)));
  }

  private Optional<Outcome> before(Sent sent) {
    return receipts.find(sent).map(SubmitEnrolment::outcome);
  }

  private LookedUp open(Sent sent) {
    return switch (invitations.find(sent.admission())) {
      case Invited invited -> open(invited, sent);
      case Invitations.Shut(Closed why) -> lost(sent, new Outcome.LinkClosed(why));
      case Invitations.Nowhere() -> new Known(new Outcome.SessionUnknown());
    };
  }

  private LookedUp open(Invited invited, Sent sent) {
    return switch (sent.content()) {
      case Sent.Whole(JsonNode document, _) ->
          new Unread(sent, invited, document, HiddenAnswers.REFUSED, uploads.of(invited));
      case Sent.OfDraft ofDraft -> open(invited, sent, ofDraft);
    };
  }

  /// What is read is what is submitted: from here on it is this state of the draft that counts.
  private LookedUp open(Invited invited, Sent sent, Sent.OfDraft ofDraft) {
    Draft draft = drafts.read(invited);
    return ofDraft.ifMatch().accepts(draft.revision())
        ? new Unread(
            sent.with(ofDraft.in(draft.revision())),
            invited,
            draft.document(),
            HiddenAnswers.DROPPED,
            uploads.of(invited))
        : lost(sent, new Outcome.DraftChanged());
  }

  /// Who sent the same at the same time may have closed the link, or taken the draft, meanwhile.
  private LookedUp lost(Sent sent, Outcome outcome) {
    return new Known(before(sent).orElse(outcome));
  }

  private Outcome keep(Unread unread, Instant now) {
    var form = unread.invited().form().form();
    return switch (form.read(unread.document(), submission(unread, now))) {
      case Reading.Complete(Enrolment enrolment) ->
          outcome(keepEnrolment.keep(enrolment, unread.invited(), unread.sent()));
      case Reading.Refused(var problems) -> new Outcome.Refused(problems);
    };
  }

  private static Submission submission(Unread unread, Instant now) {
    var version = unread.invited().form().version();
    return new Submission(
        UUID.randomUUID(),
        version.practice(),
        version.number(),
        now.truncatedTo(ChronoUnit.MILLIS),
        unread.invited().prefill(),
        unread.hidden(),
        unread.files());
  }

  private static Outcome outcome(Kept kept) {
    return switch (kept) {
      case Kept.Now(UUID enrolment) -> new Outcome.Accepted(enrolment);
      case Kept.Before(UUID enrolment) -> new Outcome.Accepted(enrolment);
      case Kept.KeyReused() -> new Outcome.KeyReused();
      case Kept.LinkClosed(Closed why) -> new Outcome.LinkClosed(why);
      case Kept.DraftChanged() -> new Outcome.DraftChanged();
      case Kept.TooLarge() -> new Outcome.TooLarge();
    };
  }
}
