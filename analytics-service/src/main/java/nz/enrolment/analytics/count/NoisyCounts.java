package nz.enrolment.analytics.count;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nz.enrolment.analytics.generalise.Countable;

/// The cells of a counter, or of several added up. There is noise in each of them from the
/// beginning; a count without noise is nowhere.
///
/// @param plan what each cell is of
/// @param cells in the plan's order; below 0 where the noise was
/// @param counters how many were added up: each brought noise of its own
public record NoisyCounts(Plan plan, List<Integer> cells, int counters) {

  public NoisyCounts {
    cells = List.copyOf(cells);
    if (cells.size() != plan.size()) {
      throw new IllegalArgumentException(
          "%s has %d cells, and not %d".formatted(plan, plan.size(), cells.size()));
    }
  }

  /// A counter in which nobody is yet.
  public static NoisyCounts begin(Plan plan, Noise noise) {
    var cells = IntStream.range(0, plan.size()).map(_ -> noise.draw()).boxed().toList();
    return new NoisyCounts(plan, cells, 1);
  }

  /// With one more person.
  public NoisyCounts with(Countable person) {
    int[] increments = plan.increments(person);
    var sums =
        IntStream.range(0, cells.size()).mapToObj(i -> cells.get(i) + increments[i]).toList();
    return new NoisyCounts(plan, sums, counters);
  }

  /// Cell by cell.
  ///
  /// @throws IllegalArgumentException if there are none, or their plans differ
  public static NoisyCounts sum(Collection<NoisyCounts> parts) {
    return parts.stream()
        .reduce(NoisyCounts::plus)
        .orElseThrow(() -> new IllegalArgumentException("nothing to add up"));
  }

  private NoisyCounts plus(NoisyCounts other) {
    if (other.plan != plan) {
      throw new IllegalArgumentException(
          "counts of %s and of %s do not add up".formatted(plan, other.plan));
    }
    var sums =
        IntStream.range(0, cells.size()).mapToObj(i -> cells.get(i) + other.cells.get(i)).toList();
    return new NoisyCounts(plan, sums, counters + other.counters);
  }

  /// Everyone.
  public int total() {
    return cells.getFirst();
  }

  /// The cells of a table, in the order of its labels.
  public List<Integer> of(Table table) {
    int start = plan.start(table);
    return cells.subList(start, start + table.labels().size());
  }

  static NoisyCounts ofArray(Plan plan, Integer[] cells) {
    return new NoisyCounts(plan, Arrays.asList(cells), 1);
  }
}
