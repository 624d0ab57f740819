package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.count.Noise;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.count.Table;
import nz.enrolment.analytics.count.TwoSidedGeometric;
import nz.enrolment.analytics.period.Cadence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Three years of 60 practices of 30 to 3,000 enrolments a year; an attacker on all that is
/// released, and what is left for use: `./nightly counts`, which prints both.
@EnabledIfSystemProperty(named = "simulation", matches = "true")
class SimulationTest {
  private static final int YEARS = 3;
  private static final int PRACTICES = 60;
  private static final double PROMISED = Math.exp(2);

  /// Characteristics that are mixed in most practices; in the others nearly all are alike.
  private static final List<Table> BASIC = List.of(Table.AGE_BAND, Table.GENDER, Table.ETHNICITY);

  private static final List<Table> EXCLUSIVE =
      Plan.CURRENT.tables().stream()
          .filter(table -> table.cells() == Table.Cells.EXCLUSIVE)
          .toList();

  @Test
  void no_table_changes_the_odds_of_anybody_more_than_was_promised() throws IOException {
    var odds = odds(1, random -> new TwoSidedGeometric(random));
    report(
        "attacker.md",
        List.of(
            "| practices | years | tables of a period | odds changed at most | in half of the tables at most | promised |",
            "| --- | --- | --- | --- | --- | --- |",
            String.format(
                Locale.ROOT,
                "| %d | %d | %,d | %.3f-fold | %.2f-fold | %.3f-fold |",
                PRACTICES,
                YEARS,
                odds.size(),
                odds.getLast(),
                odds.get(odds.size() / 2),
                PROMISED)));
    assertThat(odds.getLast()).isLessThanOrEqualTo(PROMISED + 1e-6);
  }

  private static void report(String file, List<String> lines) throws IOException {
    Files.write(Path.of("target", file), lines);
  }

  @Test
  void half_the_noise_is_seen() {
    var odds = odds(2, random -> () -> Mechanism.sharp(random));
    assertThat(odds.getLast()).isGreaterThan(PROMISED * 2);
  }

  /// In order.
  private static List<Double> odds(double epsilon, Function<RandomGenerator, Noise> noise) {
    var random = World.random(60);
    double q = Math.exp(-epsilon);
    IntToDoubleFunction chance = z -> (1 - q) / (1 + q) * Math.pow(q, Math.abs(z));
    var attacker = new Attacker(chance);
    List<Double> odds = new ArrayList<>();
    for (int i = 0; i < YEARS * PRACTICES; i++) {
      int enrolments = size(i % PRACTICES);
      int each = Cadence.of(enrolments) == Cadence.MONTHLY ? 12 : 4;
      var year = Simulation.of(enrolments, each, noise.apply(random), random);
      for (int period = 0; period < each; period++) {
        for (Table table : EXCLUSIVE) {
          odds.add(attacker.odds(year, period, table));
        }
      }
    }
    return odds.stream().sorted().toList();
  }

  private static int size(int practice) {
    return (int) Math.round(30 * Math.pow(100, practice / (PRACTICES - 1.0)));
  }

  @Test
  void what_is_left_is_of_use() throws IOException {
    var sizes = List.of(100, 200, 400, 800, 1600);
    List<String> lines = new ArrayList<>();
    lines.add("| | 100 | 200 | 400 | 800 | 1,600 |");
    lines.add("| --- | --- | --- | --- | --- | --- |");
    lines.add(line("month", sizes, size -> utility(size, 12, false, BASIC)));
    lines.add(line("quarter", sizes, size -> utility(size, 4, false, BASIC)));
    lines.add(line("year of quarters", sizes, size -> utility(size, 4, true, BASIC)));
    lines.add(line("year of months", sizes, size -> utility(size, 12, true, BASIC)));
    var all = Plan.CURRENT.tables();
    lines.add(line("all tables, month", sizes, size -> utility(size, 12, false, all)));
    lines.add(line("all tables, quarter", sizes, size -> utility(size, 4, false, all)));
    lines.add(line("all tables, year of quarters", sizes, size -> utility(size, 4, true, all)));
    report("utility.md", lines);
    assertThat(utility(400, 12, false, BASIC).shown()).isGreaterThan(0.5);
    assertThat(utility(100, 4, false, BASIC).shown()).isGreaterThan(0.4);
    assertThat(utility(400, 4, true, BASIC).error()).isLessThan(0.03);
  }

  private static String line(String name, List<Integer> sizes, Function<Integer, Utility> utility) {
    return "| "
        + name
        + " | "
        + String.join(" | ", sizes.stream().map(utility).map(Utility::toString).toList())
        + " |";
  }

  /// @param shown of the cells in which somebody is
  /// @param error relative, the median of those shown
  private record Utility(double shown, double error) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f (%.2f)", shown, error);
    }
  }

  private static Utility utility(int enrolments, int each, boolean ofTheSum, List<Table> tables) {
    var random = World.random(7);
    List<Double> errors = new ArrayList<>();
    long[] cells = new long[1];
    for (int i = 0; i < 100; i++) {
      var year = Simulation.of(enrolments, each, new TwoSidedGeometric(random), random);
      if (ofTheSum) {
        cells[0] += compare(year.sum(), sum(year.people()), tables, errors);
      } else {
        for (int period = 0; period < each; period++) {
          cells[0] +=
              compare(year.released().get(period), year.people().get(period), tables, errors);
        }
      }
    }
    errors.sort(Double::compare);
    return new Utility((double) errors.size() / cells[0], errors.get(errors.size() / 2));
  }

  private static List<Integer> sum(List<List<Integer>> people) {
    return IntStream.range(0, people.getFirst().size())
        .mapToObj(i -> people.stream().mapToInt(period -> period.get(i)).sum())
        .toList();
  }

  /// @return the cells in which somebody is
  private static long compare(
      Counts counts, List<Integer> people, List<Table> tables, List<Double> errors) {
    long cells = 0;
    for (Table table : tables) {
      var shown =
          counts.tables().stream()
              .filter(byValue -> byValue.by().equals(table.by()))
              .findFirst()
              .orElseThrow();
      for (int cell = 0; cell < table.labels().size(); cell++) {
        int truth = people.get(Attacker.start(table) + cell);
        cells += truth > 0 ? 1 : 0;
        Integer count = shown.withheld() == null ? shown.cells().get(cell).count() : null;
        if (truth > 0 && count != null) {
          errors.add(Math.abs(count - truth) / (double) truth);
        }
      }
    }
    return cells;
  }
}
