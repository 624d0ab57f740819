package nz.enrolment.intake.receive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.read.Reading;
import nz.enrolment.form.read.Submission;
import nz.enrolment.form.read.Submission.HiddenAnswers;
import nz.enrolment.intake.draft.Draft;
import nz.enrolment.intake.draft.Drafts;
import nz.enrolment.intake.draft.Revision;
import nz.enrolment.intake.invite.Closed;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.invite.Invitations.Invited;
import nz.enrolment.intake.keep.KeepEnrolment;
import nz.enrolment.intake.keep.Kept;
import nz.enrolment.intake.keep.Receipts;
import nz.enrolment.intake.keep.Sent;
import nz.enrolment.intake.upload.Uploads;

/// Reads a submission, and keeps it when it is complete.
@ApplicationScoped
class SubmitEnrolment {
  private final Invitations invitations;
  private final Drafts drafts;
  private final Uploads uploads;
  private final Receipts receipts;
  private final KeepEnrolment keepEnrolment;

  @Inject
  SubmitEnrolment(
      Invitations invitations,
      Drafts drafts,
      Uploads uploads,
      Receipts receipts,
      KeepEnrolment keepEnrolment) {
    this.invitations = invitations;
    this.drafts = drafts;
    this.uploads = uploads;
    this.receipts = receipts;
    this.keepEnrolment = keepEnrolment;
  }

  /// What was sent before is answered without being read: by now, it might be read differently, or
  /// its link be closed.
  Outcome submit(Sent sent, Instant now) {
    return before(sent)
        .orElseGet(() -> {
          Outcome outcome = submitOnce(sent, now);
          return mayBeBySame(outcome) ? before(sent).orElse(outcome) : outcome;
        });
  }

  private Optional<Outcome> before(Sent sent) {
    return receipts.find(sent).map(SubmitEnrolment::outcome);
  }

  /// Who sent the same at the same time may have closed the link, or taken the draft, meanwhile.
  private static boolean mayBeBySame(Outcome outcome) {
    return outcome instanceof Outcome.LinkClosed || outcome instanceof Outcome.DraftChanged;
  }

  private Outcome submitOnce(Sent sent, Instant now) {
    return switch (invitations.find(sent.admission())) {
      case Invited invited -> submitOnce(invited, sent, now);
      case Invitations.Shut(Closed why) -> new Outcome.LinkClosed(why);
      case Invitations.Nowhere() -> new Outcome.SessionUnknown();
    };
  }

  private Outcome submitOnce(Invited invited, Sent sent, Instant now) {
    return switch (sent.content()) {
      case Sent.Whole(JsonNode document, _) ->
          read(invited, document, HiddenAnswers.REFUSED, sent, now);
      case Sent.OfDraft(Revision revision) -> {
        Draft draft = drafts.read(invited);
        yield draft.revision().equals(revision)
            ? read(invited, draft.document(), HiddenAnswers.DROPPED, sent, now)
            : new Outcome.DraftChanged();
      }
    };
  }

  private Outcome read(
      Invited invited, JsonNode document, HiddenAnswers hidden, Sent sent, Instant now) {
    return switch (invited.form().form().read(document, submission(invited, hidden, now))) {
      case Reading.Complete(Enrolment enrolment) ->
          outcome(keepEnrolment.keep(enrolment, invited, sent));
      case Reading.Refused(var problems) -> new Outcome.Refused(problems);
    };
  }

  private Submission submission(Invited invited, HiddenAnswers hidden, Instant now) {
    var version = invited.form().version();
    return new Submission(
        UUID.randomUUID(),
        version.practice(),
        version.number(),
        now.truncatedTo(ChronoUnit.MILLIS),
        invited.prefill(),
        hidden,
        uploads.of(invited));
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
