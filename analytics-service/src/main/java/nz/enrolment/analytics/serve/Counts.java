package nz.enrolment.analytics.serve;

import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.protect.Cell;
import nz.enrolment.analytics.protect.Release;
import nz.enrolment.analytics.protect.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A release as JSON.
///
/// @param week `2026-W47`
/// @param total null when it is suppressed
record Counts(
    UUID practice,
    @Schema(examples = "2026-W47") String week,
    @Schema(nullable = true, description = "null when it is suppressed") @Nullable Integer total,
    List<ByValue> tables) {

  /// @param by `age-band`, `gender` or `ethnicity`
  record ByValue(String by, List<Count> cells) {}

  /// @param count null when it is suppressed
  record Count(
      String value,
      @Schema(nullable = true, description = "null when it is suppressed")
          @Nullable Integer count) {}

  static Counts of(Release release) {
    return new Counts(
        release.practice(),
        release.week().toString(),
        number(release.total()),
        release.tables().stream().map(Counts::table).toList());
  }

  private static ByValue table(Table table) {
    var cells = table.cells().entrySet().stream();
    return new ByValue(
        table.by(), cells.map(cell -> new Count(cell.getKey(), number(cell.getValue()))).toList());
  }

  private static @Nullable Integer number(Cell cell) {
    return switch (cell) {
      case Cell.Released(int count) -> count;
      case Cell.Suppressed() -> null;
    };
  }
}
