package nz.enrolment.analytics.release;

import java.util.List;
import java.util.OptionalInt;

/// A table as it is released.
public sealed interface Shown {

  /// Those of its cells that may be shown.
  ///
  /// @param cells in the order of the table's labels; empty where there are too few
  record Cells(List<OptionalInt> cells) implements Shown {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /// Nothing of it: too few people, or too many of them alike. Which of the two is not told.
  record Withheld() implements Shown {}
}
