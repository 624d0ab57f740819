package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.count.Table;
import nz.enrolment.analytics.count.TwoSidedGeometric;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
  private final Threshold threshold = new Threshold();

  @ParameterizedTest
  @CsvSource({"-3,", "5,", "6,6", "7,6", "8,9", "9,9", "10,9", "29,30"})
  void a_number_of_six_or_more_is_shown_to_the_nearest_three(int count, @Nullable Integer shown) {
    OptionalInt expected = shown == null ? OptionalInt.empty() : OptionalInt.of(shown);
    assertThat(show(count, 20, 20, 0))
        .isEqualTo(
            new Shown.Cells(
                List.of(expected, OptionalInt.of(21), OptionalInt.of(21), OptionalInt.empty())));
  }

  @Test
  void five_others_are_too_few_and_six_are_enough() {
    assertThat(show(20, 5, 0, 0)).isEqualTo(new Shown.Withheld());
    assertThat(show(20, 6, 0, 0)).isInstanceOf(Shown.Cells.class);
    assertThat(show(20, 3, 2, 1)).isInstanceOf(Shown.Cells.class);
    assertThat(show(20, 9, -3, -3)).isEqualTo(new Shown.Withheld());
  }

  @Test
  void where_people_are_in_several_cells_the_total_tells_how_many_others_there_are() {
    assertThat(threshold.show(ethnicity(25, 20, 20), Table.ETHNICITY))
        .isEqualTo(new Shown.Withheld());
    assertThat(threshold.show(ethnicity(26, 20, 20), Table.ETHNICITY))
        .isInstanceOf(Shown.Cells.class);
  }

  @Test
  void of_a_sum_only_what_stands_out_of_its_noise_is_shown() {
    var parts =
        Collections.nCopies(40, Mechanism.noisy(World.smoking(0, 9, 9, 9).with(0, 0), () -> 0));
    assertThat(number(parts, 17)).isEmpty();
    assertThat(number(parts, 18)).hasValue(18);
  }

  private OptionalInt number(List<NoisyCounts> parts, int count) {
    var sum = NoisyCounts.sum(parts);
    var cells = new ArrayList<>(sum.cells());
    cells.set(0, count);
    return threshold.total(new NoisyCounts(sum.plan(), cells, sum.counters()));
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "3, 5", "4, 5", "12, 9"})
  void nine_of_ten_numbers_are_within_the_margin(int counters, int margin) {
    var noise = new TwoSidedGeometric(World.random(1));
    assertThat(Threshold.margin(counters)).isEqualTo(margin);
    int truth = 200;
    long within =
        IntStream.range(0, 20_000)
            .map(_ -> truth + IntStream.range(0, counters).map(_ -> noise.draw()).sum())
            .map(noisy -> (noisy + 1) / 3 * 3)
            .filter(shown -> Math.abs(shown - truth) <= margin)
            .count();
    assertThat(within).isGreaterThan(17_900);
  }

  private Shown show(Integer... smoking) {
    return threshold.show(
        Mechanism.noisy(World.smoking(smoking).with(0, 0), () -> 0), Table.SMOKING);
  }

  private static NoisyCounts ethnicity(int total, int european, int maori) {
    var world = new World(Table.ETHNICITY, List.of(european, maori, 0, 0, 0, 0, 0));
    var cells = new ArrayList<>(world.with(0, 0));
    cells.set(0, total);
    return new NoisyCounts(Plan.CURRENT, cells, 1);
  }
}
