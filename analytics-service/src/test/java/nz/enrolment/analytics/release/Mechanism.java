package nz.enrolment.analytics.release;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.count.Noise;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.count.Table;
import nz.enrolment.analytics.count.TwoSidedGeometric;

/// From the true numbers of a period to what is released of one table: the way of production, and
/// ways with one weakness each, which tests must see.
enum Mechanism {
  /// As it is.
  PRODUCTION {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      return new Threshold().show(noisy(people, new TwoSidedGeometric(random)), table);
    }
  },
  /// ε is 2.
  HALF_THE_NOISE {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      return new Threshold().show(noisy(people, () -> sharp(random)), table);
    }
  },
  /// Who counts twice changes two, not one.
  COUNTED_TWICE {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      var twice = people.stream().map(count -> 2 * count).toList();
      return new Threshold().show(noisy(twice, new TwoSidedGeometric(random)), table);
    }
  },
  /// What is hidden is chosen by the true numbers.
  RAW_THRESHOLD {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      var noisy = noisy(people, new TwoSidedGeometric(random)).of(table);
      var raw = noisy(people, () -> 0).of(table);
      return new Shown.Cells(
          IntStream.range(0, raw.size())
              .mapToObj(i -> raw.get(i) < 6 ? OptionalInt.empty() : rounded(noisy.get(i)))
              .toList());
    }
  },
  /// No noise, but random rounding to base 3.
  RANDOM_ROUNDING {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      return new Shown.Cells(
          noisy(people, () -> 0).of(table).stream()
              .map(count -> count < 6 ? OptionalInt.empty() : up(count, random))
              .toList());
    }
  },
  /// A cell in which nobody is begins with 0.
  NOISE_ONLY_WHERE_SOMEONE_IS {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      var noise = new TwoSidedGeometric(random);
      var cells = people.stream().map(count -> count == 0 ? 0 : count + noise.draw()).toList();
      return new Threshold().show(new NoisyCounts(Plan.CURRENT, cells, 1), table);
    }
  },
  /// Whether a number leaves enough others is asked of the total, which has noise of its own.
  REST_BY_THE_TOTAL {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      var counts = noisy(people, new TwoSidedGeometric(random));
      boolean isAlike =
          counts.of(table).stream().anyMatch(cell -> cell >= 6 && counts.total() - cell < 6);
      return isAlike ? new Shown.Withheld() : withoutRest(counts, table);
    }
  },
  /// Nothing looks at how many others a number leaves.
  NO_RULE_FOR_THE_REST {
    @Override
    Shown release(List<Integer> people, Table table, RandomGenerator random) {
      return withoutRest(noisy(people, new TwoSidedGeometric(random)), table);
    }
  };

  /// @param people the true number in each cell of the plan
  abstract Shown release(List<Integer> people, Table table, RandomGenerator random);

  static NoisyCounts noisy(List<Integer> people, Noise noise) {
    var begun = NoisyCounts.begin(Plan.CURRENT, noise).cells();
    List<Integer> cells = new ArrayList<>(begun.size());
    for (int i = 0; i < begun.size(); i++) {
      cells.add(begun.get(i) + people.get(i));
    }
    return new NoisyCounts(Plan.CURRENT, cells, 1);
  }

  private static Shown withoutRest(NoisyCounts counts, Table table) {
    return new Shown.Cells(
        counts.of(table).stream()
            .map(cell -> cell < 6 ? OptionalInt.empty() : rounded(cell))
            .toList());
  }

  private static OptionalInt rounded(int count) {
    return OptionalInt.of(Math.floorDiv(count + 1, 3) * 3);
  }

  private static OptionalInt up(int count, RandomGenerator random) {
    int above = count % 3;
    return OptionalInt.of(count - above + (random.nextInt(3) < above ? 3 : 0));
  }

  /// Two-sided geometric for ε = 2.
  static int sharp(RandomGenerator random) {
    int times = 0;
    while (random.nextDouble() < Math.exp(-2)) {
      times++;
    }
    boolean isNegative = random.nextBoolean();
    return times == 0 && isNegative ? sharp(random) : isNegative ? -times : times;
  }
}
