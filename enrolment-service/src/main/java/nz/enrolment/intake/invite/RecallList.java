package nz.enrolment.intake.invite;

import java.util.List;
import nz.enrolment.form.input.InputProblem;

/// A list of patients whom a practice invites at once.
sealed interface RecallList {

  /// Its rows that are not empty, in order.
  ///
  /// @param empty how many have empty cells only, as a spreadsheet leaves those that were cleared
  record Rows(List<RecallRow> rows, int empty) implements RecallList {}

  /// It cannot be read as a list at all; pointers are to a line (`/1` is the header) or a column of
  /// the header (`/1/3`), counted from 1.
  record Faulty(List<InputProblem> problems) implements RecallList {}
}
