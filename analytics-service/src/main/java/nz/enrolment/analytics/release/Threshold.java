package nz.enrolment.analytics.release;

import java.util.List;
import java.util.OptionalInt;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Table;
import nz.enrolment.analytics.count.TwoSidedGeometric;

/// A number is shown when it is at least 6, and leaves at least 6 others in its table; as the
/// nearest multiple of 3. All of it is decided on noisy numbers: neither what is hidden nor where
/// hiding begins tells more than they do.
public final class Threshold implements ShowRule {
  static final int FEWEST = 6;

  private static final int BASE = 3;

  /// Nine of ten numbers are this many standard deviations or less from the truth.
  private static final double NINE_IN_TEN = 1.645;

  /// Everyone, if there are enough.
  OptionalInt total(NoisyCounts counts) {
    return number(counts.total(), counts);
  }

  @Override
  public Shown show(NoisyCounts counts, Table table) {
    List<Integer> cells = counts.of(table);
    boolean isAlike =
        cells.stream()
            .anyMatch(
                cell -> isEnough(cell, counts) && !isEnough(rest(counts, table, cell), counts));
    var shown = cells.stream().map(cell -> number(cell, counts)).toList();
    return isAlike || shown.stream().noneMatch(OptionalInt::isPresent)
        ? new Shown.Withheld()
        : new Shown.Cells(shown);
  }

  /// How many are not in the cell. Where everyone is in one cell, the others tell: to ask the total
  /// as well would give away more about each person than one table should. Where people are in
  /// several, only the total can tell.
  private static int rest(NoisyCounts counts, Table table, int cell) {
    return switch (table.cells()) {
      case EXCLUSIVE -> counts.of(table).stream().mapToInt(Integer::intValue).sum() - cell;
      case OVERLAPPING -> counts.total() - cell;
    };
  }

  private static OptionalInt number(int count, NoisyCounts counts) {
    return isEnough(count, counts)
        ? OptionalInt.of((count + BASE / 2) / BASE * BASE)
        : OptionalInt.empty();
  }

  private static boolean isEnough(int count, NoisyCounts counts) {
    return count >= Math.max(FEWEST, 2 * deviation(counts));
  }

  private static double deviation(NoisyCounts counts) {
    return TwoSidedGeometric.STANDARD_DEVIATION * Math.sqrt(counts.counters());
  }

  /// How far from the truth a number may be, nine times in ten, its rounding included.
  static int margin(NoisyCounts counts) {
    return (int) Math.round(NINE_IN_TEN * deviation(counts)) + BASE / 2;
  }
}
