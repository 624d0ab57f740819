package nz.enrolment.intake.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.Form;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;
import nz.enrolment.intake.draft.Draft;
import nz.enrolment.intake.draft.Drafts;
import nz.enrolment.intake.draft.Revision;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.upload.CompleteUploads;

/// Reads a draft as it would be read if it were submitted now, and keeps nothing.
@ApplicationScoped
class CheckDraft {
  private final Drafts drafts;
  private final CompleteUploads uploads;
  private final Tenancy tenancy;

  @Inject
  CheckDraft(Drafts drafts, CompleteUploads uploads, Tenancy tenancy) {
    this.drafts = drafts;
    this.uploads = uploads;
    this.tenancy = tenancy;
  }

  /// What is wrong with one section.
  ///
  /// @param revision the state of the draft that was read
  /// @param problems pointers are into the draft
  record Checked(Revision revision, List<InputProblem> problems) {
    Checked {
      problems = List.copyOf(problems);
    }
  }

  private record Found(Draft draft, Map<UUID, StoredFile> files) {}

  /// @param section of the form's, 1 for the first
  Checked check(Invited invited, int section, Instant now) {
    Found found =
        tenancy.within(
            invited.practice(), () -> new Found(drafts.read(invited), uploads.of(invited)));
    Form form = invited.form().form();
    var circumstances = Circumstances.of(invited, HiddenAnswers.DROPPED, found.files(), now);
    return new Checked(
        found.draft().revision(),
        form.checkSection(section, found.draft().document(), circumstances));
  }
}
