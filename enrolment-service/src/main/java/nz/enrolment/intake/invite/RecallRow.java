package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nz.enrolment.form.input.Problem;

/// One patient of a list.
sealed interface RecallRow {

  /// Which row: 1 is the first below the header.
  long number();

  /// What is known of the patient.
  ///
  /// @param prefill raw answers by question id
  record Known(long number, ObjectNode prefill) implements RecallRow {

    /// Without the answers.
    @Override
    public String toString() {
      return "Known[" + number + "]";
    }
  }

  /// It cannot be read.
  record Unreadable(long number, Problem problem) implements RecallRow {}
}
