package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.count.Noise;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.TwoSidedGeometric;
import nz.enrolment.analytics.release.JourneyCounts.Seen;
import nz.enrolment.analytics.release.JourneyCounts.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// The steps of a form: what of them is arithmetic, and that it tells no more of one session than
/// the table that it is made of.
class FunnelTest {
  private static final int RELEASES = 300_000;

  @Test
  void a_step_is_divided_by_all_who_came_to_it() {
    var funnel = funnel(List.of(6, 9, 3, 12, 0, 60));
    assertThat(funnel.total()).isEqualTo(90);
    assertThat(funnel.withheld()).isNull();
    assertThat(funnel.steps())
        .containsExactly(
            new Step("opened", 6, new Seen(90, 6, 7)),
            new Step("1", 9, new Seen(84, 6, 11)),
            new Step("2", null, null),
            new Step("3", 12, new Seen(72, 5, 17)),
            new Step("5", null, null),
            new Step("submitted", 60, null));
  }

  @Test
  void a_section_that_not_everyone_is_asked_is_no_step_and_its_noise_nobodys() {
    var cells = Funnel.cells(List.of(6, 9, 3, 12, 0, 60), () -> 0);
    cells.set(1 + 4, 5000);
    var made = JourneyCounts.of(Funnel.FORM, new NoisyCounts(Funnel.PLAN, cells, 1)).orElseThrow();
    assertThat(made.steps()).isEqualTo(funnel(List.of(6, 9, 3, 12, 0, 60)).steps());
  }

  @Test
  void where_nearly_all_end_alike_no_step_is_shown() {
    var funnel = funnel(List.of(1, 1, 0, 0, 0, 60));
    assertThat(funnel.withheld()).isEqualTo("too few or too alike");
    assertThat(funnel.steps()).isEmpty();
  }

  @Test
  void a_version_of_which_there_is_nothing_to_show_is_left_out() {
    var cells = Funnel.cells(List.of(1, 1, 0, 1, 0, 2), () -> 0);
    assertThat(JourneyCounts.of(Funnel.FORM, new NoisyCounts(Funnel.PLAN, cells, 1))).isEmpty();
  }

  @Test
  void of_a_sum_of_periods_the_steps_are_sums_of_their_noisy_cells() {
    var noise = new TwoSidedGeometric(World.random(3));
    var one = noisy(List.of(16, 19, 13, 12, 0, 60), noise);
    var other = noisy(List.of(20, 9, 15, 0, 30, 80), noise);
    var sum = NoisyCounts.sum(List.of(one, other));
    var apart = noisy(List.of(36, 28, 28, 12, 30, 140), noise);
    assertThat(difference(sum, other)).isEqualTo(one.cells());
    assertThat(difference(apart, other)).as("counted apart").isNotEqualTo(one.cells());
    assertThat(JourneyCounts.of(Funnel.FORM, sum).orElseThrow().steps().getFirst().seen())
        .isNotNull()
        .extracting(Seen::margin)
        .isEqualTo(Threshold.margin(2 * 6));
  }

  @Test
  void one_session_changes_the_odds_at_most_e_fold() {
    assertThat(odds(Funnel.PRODUCTION)).isLessThanOrEqualTo(Math.E);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PRODUCTION")
  void a_weakness_is_seen(Funnel weak) {
    assertThat(odds(weak)).isGreaterThan(Math.E * 1.1);
  }

  /// Of each step as it is shown, and of whether the version is listed.
  private static double odds(Funnel funnel) {
    RandomGenerator random = World.random(11);
    double odds =
        Math.max(
            odds(funnel, List.of(6, 6, 4, 5, 4, 9), random),
            odds(funnel, List.of(0, 0, 0, 0, 0, 0), random));
    System.out.printf("odds of a funnel %s: %.2f or more%n", funnel, odds);
    return odds;
  }

  /// With and without a session that ended in the first section.
  private static double odds(Funnel funnel, List<Integer> others, RandomGenerator random) {
    var with = new ArrayList<>(others);
    with.set(1, others.get(1) + 1);
    return Odds.of(
            RELEASES,
            () -> funnel.release(with, random),
            () -> funnel.release(others, random),
            List.of(step(0), step(1), step(2)))
        .stream()
        .mapToDouble(Odds::atLeast)
        .max()
        .orElseThrow();
  }

  private static Function<List<Step>, Object> step(int seen) {
    return steps -> steps.isEmpty() ? "" : steps.get(seen);
  }

  private static JourneyCounts funnel(List<Integer> ended) {
    return JourneyCounts.of(Funnel.FORM, noisy(ended, () -> 0)).orElseThrow();
  }

  private static NoisyCounts noisy(List<Integer> ended, Noise noise) {
    return new NoisyCounts(Funnel.PLAN, Funnel.cells(ended, noise), 1);
  }

  private static List<Integer> difference(NoisyCounts one, NoisyCounts other) {
    return IntStream.range(0, one.cells().size())
        .mapToObj(i -> one.cells().get(i) - other.cells().get(i))
        .toList();
  }
}
