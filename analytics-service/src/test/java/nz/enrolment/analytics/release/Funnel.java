package nz.enrolment.analytics.release;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.Sessions;
import nz.enrolment.analytics.count.FormVersions.FormVersion;
import nz.enrolment.analytics.count.Noise;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.count.Table;
import nz.enrolment.analytics.count.TwoSidedGeometric;
import nz.enrolment.analytics.release.JourneyCounts.Seen;
import nz.enrolment.analytics.release.JourneyCounts.Step;

/// From where sessions truly ended to the steps that are released: the way of production, and ways
/// with one weakness each, which tests must see.
enum Funnel {
  /// As it is.
  PRODUCTION {
    @Override
    List<Step> release(List<Integer> ended, RandomGenerator random) {
      return steps(ended, new TwoSidedGeometric(random));
    }
  },
  /// Who came to a step is counted without noise.
  SEEN_WITHOUT_NOISE {
    @Override
    List<Step> release(List<Integer> ended, RandomGenerator random) {
      return withSeen(steps(ended, new TwoSidedGeometric(random)), ended, () -> 0);
    }
  },
  /// Who came to a step is counted in a counter of its own, which has its own noise.
  SEEN_COUNTED_APART {
    @Override
    List<Step> release(List<Integer> ended, RandomGenerator random) {
      var noise = new TwoSidedGeometric(random);
      return withSeen(steps(ended, noise), ended, noise);
    }
  },
  /// A version is counted, and listed, only if somebody used it.
  LISTED_IF_USED {
    @Override
    List<Step> release(List<Integer> ended, RandomGenerator random) {
      return ended.stream().allMatch(cell -> cell == 0)
          ? List.of()
          : List.of(
              new Step("listed", 0, null), new Step("listed", 0, null), new Step("", 0, null));
    }
  };

  static final Plan PLAN = Plan.JOURNEYS;
  static final FormVersion FORM = new FormVersion("standard", 2, Sessions.SECTIONS);

  /// @param ended sessions that truly ended at each step, from `opened` to `submitted`
  abstract List<Step> release(List<Integer> ended, RandomGenerator random);

  private static List<Step> steps(List<Integer> ended, Noise noise) {
    return JourneyCounts.of(FORM, new NoisyCounts(PLAN, cells(ended, noise), 1))
        .map(JourneyCounts::steps)
        .orElse(List.of());
  }

  private static List<Step> withSeen(List<Step> steps, List<Integer> ended, Noise noise) {
    return IntStream.range(0, steps.size())
        .mapToObj(i ->
            new Step(
                steps.get(i).step(),
                steps.get(i).count(),
                new Seen(came(ended, i) + noise.draw(), 0, 0)))
        .toList();
  }

  private static int came(List<Integer> ended, int step) {
    return ended.subList(step, ended.size()).stream().mapToInt(Integer::intValue).sum();
  }

  /// The cells of a counter in which so many sessions ended.
  static List<Integer> cells(List<Integer> ended, Noise noise) {
    List<Integer> cells = new ArrayList<>(NoisyCounts.begin(PLAN, noise).cells());
    int last = Table.FURTHEST.labels().size();
    add(cells, 0, came(ended, 0));
    add(cells, 1, ended.getFirst());
    for (int i = 0; i < FORM.sections().size(); i++) {
      add(cells, 1 + FORM.sections().get(i), ended.get(i + 1));
    }
    add(cells, last, ended.getLast());
    return cells;
  }

  private static void add(List<Integer> cells, int cell, int more) {
    cells.set(cell, cells.get(cell) + more);
  }
}
