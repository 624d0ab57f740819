package nz.enrolment.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.People;
import org.junit.jupiter.api.Test;

class PlanTest {
  /// Kept counters have their cells in this order, for ever.
  private static final List<String> ONE_BY_ONE =
      List.of(
          "age-band [0-14, 15-24, 25-44, 45-64, 65-and-over]",
          "gender [F, M, O, U]",
          "ethnicity [european, maori, pacific, asian, middle-eastern-latin-american-african, other, residual]",
          "smoking [smoker, ex-smoker-under-15-months, ex-smoker-over-15-months, never-smoked]",
          "eligibility [citizen, resident-or-australian, child-of-an-eligible-adult, visa-or-other]",
          "language [en, mi, other]");

  @Test
  void a_plan_is_never_changed() {
    assertThat(Plan.ONE_BY_ONE.tables())
        .extracting(table -> table.by() + " " + table.labels())
        .isEqualTo(ONE_BY_ONE);
    assertThat(Plan.ONE_BY_ONE.size()).isEqualTo(28);
  }

  @Test
  void everyone_adds_one_to_the_total_and_to_one_cell_of_each_exclusive_table() {
    var random = RandomGenerator.of("L64X128MixRandom");
    for (var person : new People(random).some(1000)) {
      int[] increments = Plan.CURRENT.increments(person);
      assertThat(increments[0]).isEqualTo(1);
      assertThat(increments).containsOnly(0, 1);
      for (Table table : Plan.CURRENT.tables()) {
        int start = Plan.CURRENT.start(table);
        int cells = IntStream.range(0, table.labels().size()).map(i -> increments[start + i]).sum();
        switch (table.cells()) {
          case EXCLUSIVE -> assertThat(cells).isEqualTo(1);
          case OVERLAPPING -> assertThat(cells).isEqualTo(person.ethnicity().size());
        }
      }
    }
  }

  @Test
  void a_counter_with_nobody_holds_its_noise_alone_and_each_person_adds_to_it() {
    var person = new People(RandomGenerator.of("L64X128MixRandom")).one();
    var counts = NoisyCounts.begin(Plan.CURRENT, () -> -2).with(person).with(person);
    assertThat(counts.total()).isZero();
    assertThat(counts.of(Table.AGE_BAND).get(person.ageBand().ordinal())).isZero();
    assertThat(counts.of(Table.AGE_BAND)).filteredOn(cell -> cell == -2).hasSize(4);
    assertThat(NoisyCounts.sum(List.of(counts, counts)).total()).isZero();
    assertThat(NoisyCounts.sum(List.of(counts, counts)).counters()).isEqualTo(2);
  }
}
