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
    return number(counts.total(), counts.counters());
  }

  @Override
  public Shown show(NoisyCounts counts, Table table) {
    return show(counts.of(table), table.cells(), counts);
  }

  /// @param cells of one table, or those of it that are in use
  Shown show(List<Integer> cells, Table.Cells kind, NoisyCounts counts) {
    int counters = counts.counters();
    int all = all(cells, kind, counts);
    boolean isAlike =
        cells.stream()
            .anyMatch(cell -> isEnough(cell, counters) && !isEnough(all - cell, counters));
    var shown = cells.stream().map(cell -> number(cell, counters)).toList();
    return isAlike || shown.stream().noneMatch(OptionalInt::isPresent)
        ? new Shown.Withheld()
        : new Shown.Cells(shown);
  }

  /// Of whom a cell leaves some. Where everyone is in one cell, the others tell: to ask the total
  /// as well would give away more about each person than one table should. Where people are in
  /// several, only the total can tell.
  private static int all(List<Integer> cells, Table.Cells kind, NoisyCounts counts) {
    return switch (kind) {
      case EXCLUSIVE -> cells.stream().mapToInt(Integer::intValue).sum();
      case OVERLAPPING -> counts.total();
    };
  }

  /// A sum of so many noisy numbers, as it is shown.
  static OptionalInt number(int sum, int counters) {
    return isEnough(sum, counters)
        ? OptionalInt.of((sum + BASE / 2) / BASE * BASE)
        : OptionalInt.empty();
  }

  private static boolean isEnough(int sum, int counters) {
    return sum >= Math.max(FEWEST, 2 * deviation(counters));
  }

  private static double deviation(int counters) {
    return TwoSidedGeometric.STANDARD_DEVIATION * Math.sqrt(counters);
  }

  /// How far from the truth such a sum may be, nine times in ten, its rounding included.
  static int margin(int counters) {
    return (int) Math.round(NINE_IN_TEN * deviation(counters)) + BASE / 2;
  }
}
