package nz.enrolment.intake.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.read.Reading;
import nz.enrolment.form.read.Submission;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.invite.Closed;
import nz.enrolment.intake.invite.Invitations;
import nz.enrolment.intake.invite.Invitations.Invited;
import nz.enrolment.intake.keep.KeepEnrolment;
import nz.enrolment.intake.keep.Kept;
import nz.enrolment.intake.keep.Receipts;
import nz.enrolment.intake.keep.Sent;

/// Reads a submission, and keeps it when it is complete.
@ApplicationScoped
class SubmitEnrolment {
  private final Invitations invitations;
  private final Receipts receipts;
  private final KeepEnrolment keepEnrolment;

  @Inject
  SubmitEnrolment(Invitations invitations, Receipts receipts, KeepEnrolment keepEnrolment) {
    this.invitations = invitations;
    this.receipts = receipts;
    this.keepEnrolment = keepEnrolment;
  }

  /// What was sent before is answered without being read: by now, it might be read differently, or
  /// its link be closed.
  Outcome submit(Sent sent, Body.Json body, Instant now) {
    return receipts
        .find(sent)
        .map(SubmitEnrolment::outcome)
        .orElseGet(() -> submitOnce(sent, body, now));
  }

  private Outcome submitOnce(Sent sent, Body.Json body, Instant now) {
    return switch (invitations.find(sent.admission())) {
      case Invited invited -> read(invited, sent, body, now);
      case Invitations.Shut(Closed why) -> new Outcome.LinkClosed(why);
      case Invitations.Nowhere() -> new Outcome.SessionUnknown();
    };
  }

  private Outcome read(Invited invited, Sent sent, Body.Json body, Instant now) {
    return switch (invited.form().form().read(body.document(), submission(invited, now))) {
      case Reading.Complete(Enrolment enrolment) -> outcome(keepEnrolment.keep(enrolment, sent));
      case Reading.Refused(var problems) -> new Outcome.Refused(problems);
    };
  }

  private static Submission submission(Invited invited, Instant now) {
    var version = invited.form().version();
    return new Submission(
        UUID.randomUUID(),
        version.practice(),
        version.number(),
        now.truncatedTo(ChronoUnit.MILLIS),
        invited.prefill());
  }

  private static Outcome outcome(Kept kept) {
    return switch (kept) {
      case Kept.Now(UUID enrolment) -> new Outcome.Accepted(enrolment);
      case Kept.Before(UUID enrolment) -> new Outcome.Accepted(enrolment);
      case Kept.KeyReused() -> new Outcome.KeyReused();
      case Kept.LinkClosed(Closed why) -> new Outcome.LinkClosed(why);
      case Kept.TooLarge() -> new Outcome.TooLarge();
    };
  }
}
