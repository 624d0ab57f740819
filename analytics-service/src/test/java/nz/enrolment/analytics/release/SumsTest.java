package nz.enrolment.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.analytics.People;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Plan;
import nz.enrolment.analytics.count.TwoSidedGeometric;
import nz.enrolment.analytics.generalise.Generalised;
import org.junit.jupiter.api.Test;

/// A year less eleven of its months is the twelfth month as it was released, and nothing newer.
class SumsTest {
  private final TwoSidedGeometric noise = new TwoSidedGeometric(World.random(12));
  private final People people = new People(World.random(12));

  @Test
  void what_is_left_of_a_sum_is_what_was_counted_once() {
    var months = Stream.generate(() -> count(people.some(40))).limit(12).toList();
    var year = NoisyCounts.sum(months);
    var others = NoisyCounts.sum(months.subList(1, 12));
    assertThat(difference(year, others)).isEqualTo(months.getFirst().cells());
  }

  @Test
  void a_year_that_was_counted_apart_is_seen() {
    var each = Stream.generate(() -> people.some(40)).limit(12).toList();
    var months = each.stream().map(this::count).toList();
    var apart = count(each.stream().flatMap(List::stream).toList());
    var others = NoisyCounts.sum(months.subList(1, 12));
    assertThat(difference(apart, others)).isNotEqualTo(months.getFirst().cells());
  }

  private NoisyCounts count(List<Generalised> some) {
    var counts = NoisyCounts.begin(Plan.CURRENT, noise);
    for (var person : some) {
      counts = counts.with(person);
    }
    return counts;
  }

  private static List<Integer> difference(NoisyCounts one, NoisyCounts other) {
    return IntStream.range(0, one.cells().size())
        .mapToObj(i -> one.cells().get(i) - other.cells().get(i))
        .toList();
  }
}
