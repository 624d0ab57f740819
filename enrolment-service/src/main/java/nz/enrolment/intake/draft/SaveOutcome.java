package nz.enrolment.intake.draft;

import java.util.List;
import nz.enrolment.form.input.InputProblem;

/// What became of a section that was to be saved.
sealed interface SaveOutcome {

  /// It is kept; the draft is in this state now.
  record Saved(Revision revision) implements SaveOutcome {}

  /// The draft is in another state than the one that this was made on; nothing is kept.
  record Changed() implements SaveOutcome {}

  /// Some of it has no place in this section; nothing is kept. Pointers are into the body.
  record Faulty(List<InputProblem> problems) implements SaveOutcome {}

  /// The form has no such section.
  record SectionUnknown() implements SaveOutcome {}
}
