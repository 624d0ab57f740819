package nz.enrolment.intake.receive;

import java.util.List;
import java.util.UUID;
import nz.enrolment.form.input.Problem;
import nz.enrolment.intake.invite.Closed;

/// What became of a submission.
sealed interface Outcome {

  /// It is kept, by this request or by an earlier one with the same key and body.
  record Accepted(UUID enrolment) implements Outcome {}

  /// All that is wrong with it; pointers are into the body, or into the draft.
  record Refused(List<Problem> problems) implements Outcome {}

  /// Its key was used for another body, or another draft.
  record KeyReused() implements Outcome {}

  /// The draft is in another state than the one that was to be submitted.
  record DraftChanged() implements Outcome {}

  /// What would be announced is larger than an event may be.
  record TooLarge() implements Outcome {}

  /// Its link was revoked, or used for another enrolment, since the session began.
  record LinkClosed(Closed why) implements Outcome {}

  /// The session leads nowhere.
  record SessionUnknown() implements Outcome {}
}
