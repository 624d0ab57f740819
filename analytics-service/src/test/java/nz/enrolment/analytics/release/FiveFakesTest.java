package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Five made-up enrolments through a poster's link fill a rare cell to the brim; the sixth may be
/// the target.
class FiveFakesTest {
  private static final int RELEASES = 200_000;
  private static final int RARE = 0;

  /// e / (1 + e), for ε = 1.
  private static final double PROMISED = Math.E / (1 + Math.E);

  @Test
  void the_best_guess_is_right_in_73_of_100_at_most() {
    assertThat(bestGuess(Mechanism.PRODUCTION)).isLessThan(PROMISED + 0.01);
  }

  @Test
  void a_threshold_on_true_numbers_is_seen() {
    assertThat(bestGuess(Mechanism.RAW_THRESHOLD)).isGreaterThan(0.99);
  }

  private static double bestGuess(Mechanism mechanism) {
    var random = World.random(5);
    var world = World.smoking(5, 10, 10, 20);
    return Odds.of(
            RELEASES,
            () -> rare(mechanism, world.with(1, RARE), world, random),
            () -> rare(mechanism, world.with(0, RARE), world, random))
        .bestGuess();
  }

  /// Everybody else is known: only this cell tells something.
  private static OptionalInt rare(
      Mechanism mechanism, List<Integer> people, World world, RandomGenerator random) {
    return cell(mechanism.release(people, world.table(), random), RARE);
  }

  /// One cell as it is shown; −1 if the table is withheld.
  static OptionalInt cell(Shown shown, int cell) {
    return switch (shown) {
      case Shown.Cells(var cells) -> cells.get(cell);
      case Shown.Withheld _ -> OptionalInt.of(-1);
    };
  }
}
