package nz.enrolment.analytics.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.count.Table;

/// One who has all that was ever released of a practice's year, knows every rule and every other
/// person, and asks of one person which cell of an exclusive table they are in. What the period's
/// own release and that of the year tell is put together exactly: the chance of both, for each true
/// number, summed over all noise (forward, as in a hidden Markov model whose state is the sum).
///
/// @param noise the distribution that the counters begin with: it is public
record Attacker(IntToDoubleFunction noise) {
  /// Noise beyond it is neglected: less than one in 10¹⁰.
  private static final int FAR = 24;

  /// The most that the odds of one cell against another change, over all people of one period.
  double odds(Simulation year, int period, Table table) {
    List<double[]> chances = new ArrayList<>();
    for (int cell = 0; cell < table.labels().size(); cell++) {
      int count = year.people().get(period).get(start(table) + cell);
      chances.add(chances(year, period, table, cell, count));
    }
    double most = 1;
    for (int own = 0; own < chances.size(); own++) {
      boolean isSomebodyHere = year.people().get(period).get(start(table) + own) > 0;
      for (int other = 0; isSomebodyHere && other < chances.size(); other++) {
        most = Math.max(most, own == other ? 1 : ratio(chances.get(own), chances.get(other)));
      }
    }
    return most;
  }

  /// In their own cell (as it is there: all others and they) against another (there one more).
  private static double ratio(double[] own, double[] other) {
    double here = own[1] * other[1];
    double there = own[0] * other[2];
    return Math.max(here / there, there / here);
  }

  /// How likely what was released of a cell is, if one less, as many, or one more are in it.
  private double[] chances(Simulation year, int period, Table table, int cell, int count) {
    double[] sums = others(year, period, table, cell);
    Range own = Range.of(year.released().get(period), table, cell, 1);
    Range all = Range.of(year.sum(), table, cell, year.released().size());
    int rest =
        IntStream.range(0, year.people().size())
            .filter(other -> other != period)
            .map(other -> year.people().get(other).get(start(table) + cell))
            .sum();
    double[] chances = new double[3];
    for (int more = -1; more <= 1; more++) {
      for (int z = -FAR; z <= FAR; z++) {
        int noisy = count + more + z;
        if (own.has(noisy)) {
          chances[more + 1] += noise.applyAsDouble(z) * within(sums, all, noisy + rest);
        }
      }
    }
    return chances;
  }

  /// The chance that the other periods' noise brings the year's sum into its range.
  private static double within(double[] sums, Range all, int without) {
    double chance = 0;
    for (int i = 0; i < sums.length; i++) {
      chance += all.has(without + i - sums.length / 2) ? sums[i] : 0;
    }
    return chance;
  }

  /// The distribution of the sum of the other periods' noise, as far as their releases allow it.
  private double[] others(Simulation year, int period, Table table, int cell) {
    double[] sums = {1};
    for (int other = 0; other < year.people().size(); other++) {
      if (other != period) {
        int count = year.people().get(other).get(start(table) + cell);
        Range range = Range.of(year.released().get(other), table, cell, 1);
        sums = convolve(sums, z -> range.has(count + z) ? noise.applyAsDouble(z) : 0);
      }
    }
    return sums;
  }

  private static double[] convolve(double[] sums, IntToDoubleFunction next) {
    double[] wider = new double[sums.length + 2 * FAR];
    for (int i = 0; i < sums.length; i++) {
      for (int z = -FAR; z <= FAR; z++) {
        wider[i + z + FAR] += sums[i] * next.applyAsDouble(z);
      }
    }
    return wider;
  }

  static int start(Table table) {
    return 1
        + Plan.CURRENT.tables().stream()
            .takeWhile(other -> other != table)
            .mapToInt(other -> other.labels().size())
            .sum();
  }

  /// What a noisy number may have been, by what is shown of it.
  ///
  /// @param least and `most`, both possible
  record Range(int least, int most) {
    private static final Range ANY = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    static Range of(Counts counts, Table table, int cell, int counters) {
      var shown =
          counts.tables().stream()
              .filter(byValue -> byValue.by().equals(table.by()))
              .findFirst()
              .orElseThrow();
      if (shown.withheld() != null) {
        return ANY;
      }
      Integer count = shown.cells().get(cell).count();
      int threshold = (int) Math.ceil(Math.max(6, 2 * 1.3569 * Math.sqrt(counters)));
      return count == null
          ? new Range(Integer.MIN_VALUE, threshold - 1)
          : new Range(Math.max(threshold, count - 1), count + 1);
    }

    boolean has(int noisy) {
      return least <= noisy && noisy <= most;
    }
  }
}
