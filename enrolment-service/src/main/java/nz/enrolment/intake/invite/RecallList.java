package nz.enrolment.intake.invite;

import java.util.List;
import nz.enrolment.form.input.Problem;

/// A list of patients whom a practice invites at once.
sealed interface RecallList {

  /// Its rows, in order.
  record Rows(List<RecallRow> rows) implements RecallList {}

  /// It cannot be read as a list at all; pointers are to a line (`/1` is the header) or a column of
  /// the header (`/1/3`), counted from 1.
  record Faulty(List<Problem> problems) implements RecallList {}
}
