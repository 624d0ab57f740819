package nz.enrolment.analytics.release;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.People;
import nz.enrolment.analytics.count.Noise;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.generalise.Generalised;
import nz.enrolment.analytics.period.Period;

/// A practice's year: who enrolled in each of its periods, and all that is released of it.
///
/// @param people the true numbers of each period, cell by cell
/// @param released each period as it leaves, and their sum
record Simulation(List<List<Integer>> people, List<Counts> released, Counts sum) {

  /// @param each how many periods there are in the year: 12 or 4
  /// @param enrolments of the year
  static Simulation of(int enrolments, int each, Noise noise, RandomGenerator random) {
    var people = new People(random);
    List<List<Integer>> truths = new ArrayList<>();
    List<NoisyCounts> counters = new ArrayList<>();
    for (int period = 0; period < each; period++) {
      var some = people.some(about((double) enrolments / each, random));
      truths.add(truth(some));
      counters.add(Mechanism.noisy(truths.getLast(), noise));
    }
    return new Simulation(
        truths,
        counters.stream()
            .map(counts -> Counts.of(People.PRACTICE, period(), counts, List.of()))
            .toList(),
        Counts.of(People.PRACTICE, new Period.Year(2026), NoisyCounts.sum(counters), List.of()));
  }

  private static Period period() {
    return new Period.Quarter(2026, 3);
  }

  private static List<Integer> truth(List<Generalised> some) {
    var counts = NoisyCounts.begin(Plan.CURRENT, () -> 0);
    int[] cells = new int[counts.cells().size()];
    for (var person : some) {
      var one = NoisyCounts.begin(Plan.CURRENT, () -> 0).with(person).cells();
      IntStream.range(0, cells.length).forEach(i -> cells[i] += one.get(i));
    }
    return IntStream.of(cells).boxed().toList();
  }

  /// Of Poisson's distribution, by adding up waiting times.
  private static int about(double mean, RandomGenerator random) {
    int number = 0;
    for (double left = mean; (left += Math.log(1 - random.nextDouble())) > 0; ) {
      number++;
    }
    return number;
  }
}
