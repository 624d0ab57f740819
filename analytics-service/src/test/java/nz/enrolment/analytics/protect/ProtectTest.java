package nz.enrolment.analytics.protect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nz.enrolment.analytics.generalise.Week;
import nz.enrolment.analytics.keep.Breakdown;
import nz.enrolment.analytics.keep.Breakdown.Parts;
import nz.enrolment.analytics.keep.Secret;
import nz.enrolment.analytics.keep.Tally;
import org.junit.jupiter.api.Test;

/// Over seeded made-up weeks.
class ProtectTest {
  private static final int WEEKS = 2_000;
  private static final UUID PRACTICE = new UUID(7, 7);
  private static final Week WEEK = new Week(2026, 47);
  private static final Secret SECRET =
      Secret.ofBase64(Base64.getEncoder().encodeToString(new byte[32]));

  private final Protect protect = new Protect(SECRET);
  private final Rounding rounding = new Rounding(SECRET, PRACTICE, WEEK);

  @Test
  void a_count_below_six_is_never_released() {
    forEachWeek((tally, release) ->
        forEachCell(
            tally,
            release,
            (raw, cell) -> {
              if (raw < 6) {
                assertThat(cell).isEqualTo(new Cell.Suppressed());
              }
            }));
  }

  @Test
  void a_released_count_is_a_multiple_of_three_near_the_raw_one() {
    forEachWeek((tally, release) ->
        forEachCell(
            tally,
            release,
            (raw, cell) -> {
              if (cell instanceof Cell.Released(int count)) {
                assertThat(count).isBetween(Math.max(6, raw - 2), raw + 2);
                assertThat(count % 3).isZero();
              }
            }));
  }

  @Test
  void the_same_question_always_has_the_same_answer() {
    forEachWeek((tally, release) ->
        assertThat(new Protect(SECRET).release(PRACTICE, WEEK, tally)).isEqualTo(release));
  }

  @Test
  void another_practice_week_or_secret_rounds_otherwise() {
    var other =
        Secret.ofBase64(
            Base64.getEncoder().encodeToString("another secret of thirty-two byt".getBytes(UTF_8)));
    assertThat(rounded(new Rounding(SECRET, new UUID(7, 8), WEEK))).isNotEqualTo(rounded(rounding));
    assertThat(rounded(new Rounding(SECRET, PRACTICE, new Week(2026, 46))))
        .isNotEqualTo(rounded(rounding));
    assertThat(rounded(new Rounding(other, PRACTICE, WEEK))).isNotEqualTo(rounded(rounding));
  }

  private static List<Integer> rounded(Rounding rounding) {
    return IntStream.range(0, 50)
        .mapToObj(i -> rounding.round(new Place("by", "v" + i), 7))
        .toList();
  }

  @Test
  void rounding_is_right_on_average() {
    for (int raw = 6; raw <= 11; raw++) {
      int count = raw;
      double mean =
          IntStream.range(0, 20_000)
              .map(i -> rounding.round(new Place("by", "v" + i), count))
              .average()
              .orElseThrow();
      assertThat(mean).isBetween(count - 0.05, count + 0.05);
    }
  }

  @Test
  void a_suppressed_cell_is_never_alone_in_its_table() {
    forEachWeek((_, release) ->
        release.tables().forEach(table -> assertThat(suppressed(table)).isNotEqualTo(1)));
  }

  private static long suppressed(Table table) {
    return table.cells().values().stream().filter(Cell.Suppressed.class::isInstance).count();
  }

  @Test
  void an_attacker_cannot_tell_a_small_count_from_two_others() {
    forEachWeek((tally, release) ->
        assertThat(new Attacker(tally, release).possibilities()).noneMatch(this::isFound));
  }

  /// The same attacker, so that its silence above means something.
  @Test
  void without_secondary_suppression_the_attacker_succeeds() {
    var found =
        new Random(1)
            .ints(WEEKS)
            .mapToObj(seed -> RandomTally.of(new Random(seed)))
            .flatMap(tally -> new Attacker(tally, primaryOnly(tally)).possibilities())
            .filter(this::isFound)
            .count();
    assertThat(found).isPositive();
  }

  /// One or two possible values are no crowd to hide in.
  private boolean isFound(int possibleCounts) {
    return possibleCounts < 3;
  }

  private Release primaryOnly(Tally tally) {
    return Protect.release(tally, rounding, Suppression.primary(tally, rounding));
  }

  @Test
  void the_next_smallest_count_covers_a_lone_small_one() {
    var counts = Map.of("v0", 2, "v1", 30, "v2", 12, "v3", 21);
    var tally = new Tally(65, List.of(new Breakdown("by", Parts.EXCLUSIVE, counts)));
    assertThat(Suppression.full(tally, rounding))
        .containsExactlyInAnyOrder(new Place("by", "v0"), new Place("by", "v2"));
  }

  @Test
  void a_week_without_small_counts_loses_nothing() {
    var tally =
        new Tally(65, List.of(new Breakdown("by", Parts.EXCLUSIVE, Map.of("v0", 35, "v1", 30))));
    assertThat(Suppression.full(tally, rounding)).isEmpty();
  }

  private void forEachWeek(BiConsumer<Tally, Release> check) {
    new Random(1)
        .ints(WEEKS)
        .forEach(seed -> {
          var tally = RandomTally.of(new Random(seed));
          try {
            check.accept(tally, protect.release(PRACTICE, WEEK, tally));
          } catch (AssertionError e) {
            throw new AssertionError(
                "seed "
                    + seed
                    + ": "
                    + tally.total()
                    + " "
                    + tally.breakdowns().stream().map(Breakdown::counts).toList(),
                e);
          }
        });
  }

  private static void forEachCell(Tally tally, Release release, BiConsumer<Integer, Cell> check) {
    check.accept(tally.total(), release.total());
    for (int i = 0; i < tally.breakdowns().size(); i++) {
      var cells = release.tables().get(i).cells();
      tally
          .breakdowns()
          .get(i)
          .counts()
          .forEach((value, raw) -> check.accept(raw, cells.get(value)));
    }
  }
}
