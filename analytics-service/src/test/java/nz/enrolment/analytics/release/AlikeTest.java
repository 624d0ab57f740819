package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

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

  private final RandomGenerator random = World.random(29);

  @Test
  void a_table_hardly_ever_says_so() {
    assertThat(saysSo(Mechanism.PRODUCTION)).isLessThan(0.03);
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
