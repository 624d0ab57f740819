package nz.enrolment.analytics.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.analytics.keep.Breakdown;
import nz.enrolment.analytics.keep.Tally;

/// Works out, by trying all totals and all sums, which counts a suppressed cell can have. It knows
/// the release, the rules, and which of the suppressed counts are below 6; of the tally it looks at
/// nothing else.
///
/// Counts beyond [#MOST] are not tried: no made-up week has as many.
final class Attacker {
  private static final int MOST = 130;

  private final Tally tally;
  private final Release release;

  Attacker(Tally tally, Release release) {
    this.tally = tally;
    this.release = release;
  }

  /// For every count below 6 in a table, how many values it can have.
  Stream<Integer> possibilities() {
    return tally.breakdowns().stream()
        .flatMap(table ->
            table.counts().entrySet().stream()
                .filter(cell -> cell.getValue() < 6)
                .map(cell -> possibilities(table, cell.getKey())));
  }

  private int possibilities(Breakdown table, String value) {
    return (int)
        IntStream.range(0, 6)
            .filter(count -> totals().anyMatch(fits(table, value, count)::test))
            .count();
  }

  private IntStream totals() {
    return possible(release.total(), tally.total()).stream()
        .filter(total -> tally.breakdowns().stream().allMatch(table -> fits(table, total)));
  }

  private Predicate<Integer> fits(Breakdown table, String value, int count) {
    var others = table.counts().keySet().stream().filter(other -> !other.equals(value)).toList();
    return total -> count <= total && fits(table, others, total, total - count);
  }

  private boolean fits(Breakdown table, int total) {
    return fits(table, List.copyOf(table.counts().keySet()), total, total);
  }

  /// Whether these cells, none above the total, can add up to what is left for them.
  private boolean fits(Breakdown table, List<String> values, int total, int left) {
    BitSet sums = new BitSet();
    sums.set(0);
    for (String value : values) {
      sums = added(sums, possible(table, value).get(0, total + 1));
    }
    return switch (table.parts()) {
      case EXCLUSIVE -> sums.get(left);
      case OVERLAPPING -> sums.length() > Math.max(left, 0);
    };
  }

  private static BitSet added(BitSet sums, BitSet counts) {
    BitSet result = new BitSet();
    sums.stream().forEach(sum -> counts.stream().forEach(count -> result.set(sum + count)));
    return result;
  }

  private BitSet possible(Breakdown table, String value) {
    var published =
        release.tables().stream().filter(other -> other.by().equals(table.by())).findFirst();
    var cell = Objects.requireNonNull(published.orElseThrow().cells().get(value));
    return possible(cell, Objects.requireNonNull(table.counts().get(value)));
  }

  /// Of the raw count only whether it is below 6 is used.
  private static BitSet possible(Cell cell, int raw) {
    BitSet counts = new BitSet();
    switch (cell) {
      case Cell.Released(int count) -> counts.set(Math.max(6, count - 2), count + 3);
      case Cell.Suppressed() -> counts.set(raw < 6 ? 0 : 6, raw < 6 ? 6 : MOST);
    }
    return counts;
  }
}
