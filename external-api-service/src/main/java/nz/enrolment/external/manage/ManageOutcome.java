package nz.enrolment.external.manage;

import java.util.List;
import nz.enrolment.external.registry.ManagedDestination;
import nz.enrolment.form.input.InputProblem;

/// What came of making, changing or removing a destination.
sealed interface ManageOutcome {

  /// It is so.
  record Done(ManagedDestination destination) implements ManageOutcome {}

  /// It is not there any more.
  record Removed() implements ManageOutcome {}

  /// It cannot be delivered to as it is set.
  record Faulty(List<InputProblem> problems) implements ManageOutcome {}

  /// The practice has as many as it may have.
  record Full() implements ManageOutcome {}

  /// The practice has none of this id.
  record Unknown() implements ManageOutcome {}

  /// It was changed elsewhere.
  record ChangedElsewhere() implements ManageOutcome {}
}
