package nz.enrolment.intake.receive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;
import nz.enrolment.intake.invite.LinkLookup.Invited;

/// The circumstances in which a form is read, whether to keep it or only to look for faults.
final class Circumstances {

  private Circumstances() {}

  static SubmissionContext of(
      Invited invited, HiddenAnswers hidden, Map<UUID, StoredFile> files, Instant now) {
    var version = invited.form().version();
    return new SubmissionContext(
        UUID.randomUUID(),
        version.practice(),
        version.number(),
        now.truncatedTo(ChronoUnit.MILLIS),
        invited.prefill(),
        hidden,
        files);
  }
}
