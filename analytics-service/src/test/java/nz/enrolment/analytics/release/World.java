package nz.enrolment.analytics.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.count.Table;

/// How many people there are in each cell of a table, all of whom the attacker knows but for one.
///
/// @param table an exclusive one
/// @param people in each of its cells, without the target
record World(Table table, List<Integer> people) {
  static World smoking(Integer... people) {
    return new World(Table.SMOKING, List.of(people));
  }

  /// The cells of the plan, with so many targets in a cell of the table.
  List<Integer> with(int targets, int cell) {
    List<Integer> cells = new ArrayList<>(Collections.nCopies(zero().cells().size(), 0));
    int start = start();
    for (int i = 0; i < people.size(); i++) {
      cells.set(start + i, people.get(i) + (i == cell ? targets : 0));
    }
    cells.set(0, people.stream().mapToInt(Integer::intValue).sum() + targets);
    return List.copyOf(cells);
  }

  private int start() {
    int start = 1;
    for (Table other : Plan.CURRENT.tables()) {
      if (other == table) {
        return start;
      }
      start += other.labels().size();
    }
    throw new IllegalStateException();
  }

  private static NoisyCounts zero() {
    return NoisyCounts.begin(Plan.CURRENT, () -> 0);
  }

  static RandomGenerator random(long seed) {
    return new SplittableRandom(seed);
  }
}
