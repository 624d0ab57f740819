package nz.enrolment.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.People;
import nz.enrolment.analytics.generalise.Journey;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.JourneyEvent.End;
import nz.enrolment.form.event.MinutesBand;
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
  void nor_is_that_of_sessions() {
    assertThat(Plan.JOURNEYS.tables())
        .extracting(Table::by)
        .containsExactly("furthest-section", "minutes", "device");
    assertThat(Table.FURTHEST.labels())
        .hasSize(52)
        .startsWith("opened", "1", "2")
        .endsWith("50", "submitted");
    assertThat(Table.MINUTES.labels())
        .containsExactly("under-5", "5-9", "10-19", "20-39", "40-and-more");
    assertThat(Table.DEVICE.labels()).containsExactly("phone", "tablet", "computer", "unknown");
    assertThat(Plan.JOURNEYS.size()).isEqualTo(62);
  }

  @Test
  void nor_is_that_of_pairs() {
    assertThat(Plan.PAIRS.tables())
        .extracting(Table::by)
        .containsExactly("age-band-and-gender", "age-band-and-ethnicity");
    assertThat(Table.AGE_BAND_AND_GENDER.labels())
        .hasSize(20)
        .startsWith("0-14/F", "0-14/M", "0-14/O", "0-14/U", "15-24/F")
        .endsWith("65-and-over/U");
    assertThat(Table.AGE_BAND_AND_ETHNICITY.labels())
        .hasSize(35)
        .startsWith("0-14/european", "0-14/maori")
        .endsWith("65-and-over/residual");
    assertThat(Plan.PAIRS.size()).isEqualTo(56);
  }

  @Test
  void a_session_adds_one_where_it_ended_and_its_minutes_only_if_it_was_submitted() {
    assertThat(added(session(End.LEFT, 3)))
        .containsExactly("total", "furthest-section 3", "device tablet");
    assertThat(added(session(End.LEFT, 0)))
        .containsExactly("total", "furthest-section opened", "device tablet");
    assertThat(added(session(End.SUBMITTED, 5)))
        .containsExactly("total", "furthest-section submitted", "minutes 10-19", "device tablet");
  }

  private static Journey session(End end, int furthest) {
    return new Journey(
        People.PRACTICE,
        People.MONTH,
        "standard",
        2,
        furthest,
        end,
        MinutesBand.UNDER_20,
        DeviceClass.TABLET);
  }

  private static List<String> added(Journey journey) {
    int[] increments = Plan.JOURNEYS.increments(journey);
    List<String> added = new ArrayList<>();
    if (increments[0] == 1) {
      added.add("total");
    }
    for (Table table : Plan.JOURNEYS.tables()) {
      for (int i = 0; i < table.labels().size(); i++) {
        if (increments[Plan.JOURNEYS.start(table) + i] == 1) {
          added.add(table.by() + " " + table.labels().get(i));
        }
      }
    }
    return added;
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
