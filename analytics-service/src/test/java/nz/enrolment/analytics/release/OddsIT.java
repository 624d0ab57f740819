package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever knows everybody else changes the odds that one person is counted at most e-fold by one
/// exclusive table, whatever it answers.
class OddsIT {
  private static final int RELEASES = 300_000;
  private static final double E = Math.E;

  @ParameterizedTest
  @MethodSource
  void one_table_changes_the_odds_of_one_person_at_most_e_fold(World world, int cell) {
    assertThat(odds(Mechanism.PRODUCTION, world, cell)).isLessThanOrEqualTo(E);
  }

  static Stream<Arguments> one_table_changes_the_odds_of_one_person_at_most_e_fold() {
    return Stream.of(
        Arguments.of(World.smoking(0, 9, 9, 9), 0),
        Arguments.of(World.smoking(5, 9, 9, 9), 0),
        Arguments.of(World.smoking(6, 3, 2, 1), 0),
        Arguments.of(World.smoking(20, 5, 0, 0), 1),
        Arguments.of(World.smoking(30, 0, 0, 5), 3));
  }

  @ParameterizedTest
  @MethodSource
  void a_weakness_is_seen(Mechanism weak, World world, int cell) {
    assertThat(odds(weak, world, cell)).isGreaterThan(E * 1.1);
  }

  static Stream<Arguments> a_weakness_is_seen() {
    return Stream.of(
        Arguments.of(Mechanism.HALF_THE_NOISE, World.smoking(6, 9, 9, 9), 0),
        Arguments.of(Mechanism.COUNTED_TWICE, World.smoking(4, 9, 9, 9), 0),
        Arguments.of(Mechanism.RAW_THRESHOLD, World.smoking(5, 9, 9, 9), 0),
        Arguments.of(Mechanism.RANDOM_ROUNDING, World.smoking(5, 9, 9, 9), 0),
        Arguments.of(Mechanism.NOISE_ONLY_WHERE_SOMEONE_IS, World.smoking(0, 9, 9, 9), 0),
        Arguments.of(Mechanism.REST_BY_THE_TOTAL, World.smoking(20, 5, 0, 0), 1));
  }

  /// Of all that is answered, and of the target's cell alone.
  private static double odds(Mechanism mechanism, World world, int cell) {
    Odds<Shown> all = releases(mechanism, world, cell);
    double odds =
        Math.max(all.atLeast(), all.seeing(shown -> FiveFakesTest.cell(shown, cell)).atLeast());
    System.out.printf("odds of %s in %s: %.2f or more%n", mechanism, world.people(), odds);
    return odds;
  }

  private static Odds<Shown> releases(Mechanism mechanism, World world, int cell) {
    var random = World.random(20_261_129);
    var with = world.with(1, cell);
    var without = world.with(0, cell);
    return Odds.of(
        RELEASES,
        () -> mechanism.release(with, world.table(), random),
        () -> mechanism.release(without, world.table(), random));
  }
}
