package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nz.enrolment.form.input.InputProblem;

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
  ///
  /// @param problems pointers are into its answers
  record Unreadable(long number, List<InputProblem> problems) implements RecallRow {}
}
