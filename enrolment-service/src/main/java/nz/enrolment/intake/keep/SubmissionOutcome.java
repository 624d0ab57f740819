package nz.enrolment.intake.keep;

import java.util.List;
import java.util.UUID;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.intake.invite.ClosedLink;

/// What became of a submission. Unless it is accepted, nothing of it is kept.
public sealed interface SubmissionOutcome {

  /// It is kept, by this request or by an earlier one with the same key and body.
  record Accepted(UUID enrolment) implements SubmissionOutcome {}

  /// All that is wrong with it; pointers are into the body, or into the draft.
  record Refused(List<InputProblem> problems) implements SubmissionOutcome {}

  /// Its key was used for another body, or another draft.
  record KeyReused() implements SubmissionOutcome {}

  /// The draft is in another state than the one that was to be submitted.
  record DraftChanged() implements SubmissionOutcome {}

  /// What would be announced is larger than an event may be.
  record TooLarge() implements SubmissionOutcome {}

  /// Its link was revoked, or used for another enrolment, since the session began.
  record LinkClosed(ClosedLink link) implements SubmissionOutcome {}

  /// Its session leads nowhere.
  record SessionUnknown() implements SubmissionOutcome {}
}
