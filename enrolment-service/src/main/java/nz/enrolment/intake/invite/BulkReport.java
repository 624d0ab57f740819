package nz.enrolment.intake.invite;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.shell.http.Problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What became of a list.
///
/// @param made how many links were made
/// @param refused how many rows had none made for them
/// @param empty how many rows had empty cells only, and were passed over
/// @param rows one for each row of the list that was not empty, in order
record BulkReport(int made, int refused, int empty, List<Row> rows) {

  static BulkReport of(List<Row> rows, int empty) {
    int made = (int) rows.stream().filter(Made.class::isInstance).count();
    return new BulkReport(made, rows.size() - made, empty, List.copyOf(rows));
  }

  /// What became of one row.
  @Schema(oneOf = {Made.class, Refused.class})
  sealed interface Row {}

  /// A link for it.
  ///
  /// @param row 1 is the first below the header
  record Made(long row, UUID id, String url, Instant expiresAt) implements Row {

    /// Without the URL.
    @Override
    public String toString() {
      return "Made[" + row + "]";
    }
  }

  /// All that is wrong with it.
  ///
  /// @param row 1 is the first below the header
  /// @param errors pointers are into the row's answers, as in `/name/family`
  record Refused(long row, List<Fault> errors) implements Row {}
}
