package nz.enrolment.intake.draft;

import java.util.List;
import nz.enrolment.form.input.Problem;

/// What became of a section that was to be saved.
sealed interface Saving {

  /// It is kept; the draft is in this state now.
  record Saved(Revision revision) implements Saving {}

  /// The draft is in another state than the one that this was made on; nothing is kept.
  record Changed() implements Saving {}

  /// Some of it has no place in this section; nothing is kept. Pointers are into the body.
  record Faulty(List<Problem> problems) implements Saving {}

  /// The form has no such section.
  record SectionUnknown() implements Saving {}
}
