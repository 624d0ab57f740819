package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Table;
import nz.enrolment.analytics.count.TwoSidedGeometric;
import org.junit.jupiter.api.Test;

/// 29 of 30 people are alike. Numbers that add up to that would tell it of each of them.
class AlikeTest {
  private static final int RELEASES = 20_000;
  private static final int ALIKE = 0;

  /// Noise beyond it is neglected.
  private static final int FAR = 22;

  private final RandomGenerator random = World.random(29);

  /// A table is shown when the noise of the other cells makes five more of the one other person;
  /// then the cell reaches the total, which has noise of its own, more often than not. Were the
  /// rest judged by the total, a cell could never reach it; but that costs the noise of the total
  /// as well ([OddsTest]).
  @Test
  void a_table_says_so_exactly_as_often_as_noise_brings_about() {
    double expected = othersAreFiveMore() * cellReachesTotal();
    assertThat(expected).isBetween(0.01, 0.03);
    assertThat(saysSo(Mechanism.PRODUCTION))
        .isCloseTo(expected, within(4.5 * Math.sqrt(expected / RELEASES)));
  }

  /// That the noise of three cells adds up to five or more.
  private static double othersAreFiveMore() {
    double chance = 0;
    for (int one = -FAR; one <= FAR; one++) {
      for (int two = -FAR; two <= FAR; two++) {
        for (int three = Math.max(-FAR, 5 - one - two); three <= FAR; three++) {
          chance += probability(one) * probability(two) * probability(three);
        }
      }
    }
    return chance;
  }

  /// That 29 with noise is shown as no less than 30 with noise.
  private static double cellReachesTotal() {
    double chance = 0;
    for (int cell = -FAR; cell <= FAR; cell++) {
      for (int total = -FAR; total <= FAR; total++) {
        boolean reaches = (29 + cell + 1) / 3 >= (30 + total + 1) / 3;
        chance += reaches ? probability(cell) * probability(total) : 0;
      }
    }
    return chance;
  }

  private static double probability(int noise) {
    double q = Math.exp(-1);
    return (1 - q) / (1 + q) * Math.pow(q, Math.abs(noise));
  }

  @Test
  void without_a_rule_for_the_rest_it_says_so_most_of_the_time() {
    assertThat(saysSo(Mechanism.NO_RULE_FOR_THE_REST)).isGreaterThan(0.6);
  }

  @Test
  void a_table_that_is_withheld_says_nothing_of_why() {
    var few = World.smoking(1, 1, 0, 0).with(0, 0);
    var alike = World.smoking(100, 0, 0, 0).with(0, 0);
    var zero = new Threshold();
    for (List<Integer> people : List.of(few, alike)) {
      assertThat(zero.show(Mechanism.noisy(people, () -> 0), Table.SMOKING))
          .isEqualTo(new Shown.Withheld());
    }
  }

  /// As shown: all that there are, or more, are in the one cell.
  private double saysSo(Mechanism mechanism) {
    var world = World.smoking(29, 1, 0, 0);
    var people = world.with(0, ALIKE);
    long saying =
        IntStream.range(0, RELEASES)
            .filter(_ -> saysSo(mechanism.release(people, world.table(), random), total(people)))
            .count();
    return (double) saying / RELEASES;
  }

  private OptionalInt total(List<Integer> people) {
    NoisyCounts counts = Mechanism.noisy(people, new TwoSidedGeometric(random));
    return new Threshold().total(counts);
  }

  private static boolean saysSo(Shown shown, OptionalInt total) {
    return switch (shown) {
      case Shown.Cells(var cells) ->
          cells.get(ALIKE).isPresent() && cells.get(ALIKE).getAsInt() >= total.orElse(0);
      case Shown.Withheld _ -> false;
    };
  }
}
