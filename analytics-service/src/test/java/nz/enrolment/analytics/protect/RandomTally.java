package nz.enrolment.analytics.protect;

import static nz.enrolment.analytics.keep.Breakdown.Parts.EXCLUSIVE;
import static nz.enrolment.analytics.keep.Breakdown.Parts.OVERLAPPING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nz.enrolment.analytics.keep.Breakdown;
import nz.enrolment.analytics.keep.Tally;

/// Counts of up to 59 made-up people, skewed as those of a practice are: a few values are common,
/// others rare. With few values a small count is often alone in its table.
final class RandomTally {
  static final int MOST_PEOPLE = 59;

  private RandomTally() {}

  static Tally of(RandomGenerator random) {
    int people = random.nextInt(MOST_PEOPLE + 1);
    return new Tally(
        people,
        List.of(
            exclusive("age-band", 2 + random.nextInt(4), people, random),
            exclusive("gender", 2 + random.nextInt(3), people, random),
            overlapping("ethnicity", 2 + random.nextInt(6), people, random)));
  }

  private static Breakdown exclusive(String by, int values, int people, RandomGenerator random) {
    var counts = zeroes(values);
    IntStream.range(0, people).forEach(_ -> add(counts, rare(values, random)));
    return new Breakdown(by, EXCLUSIVE, counts);
  }

  private static Breakdown overlapping(String by, int values, int people, RandomGenerator random) {
    var counts = zeroes(values);
    for (int i = 0; i < people; i++) {
      int first = rare(values, random);
      int second = rare(values, random);
      add(counts, first);
      if (second != first && random.nextInt(4) == 0) {
        add(counts, second);
      }
    }
    return new Breakdown(by, OVERLAPPING, counts);
  }

  private static Map<String, Integer> zeroes(int values) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    IntStream.range(0, values).forEach(value -> counts.put("v" + value, 0));
    return counts;
  }

  private static void add(Map<String, Integer> counts, int value) {
    counts.merge("v" + value, 1, Integer::sum);
  }

  /// The later, the rarer.
  private static int rare(int values, RandomGenerator random) {
    return random.nextInt(random.nextInt(values) + 1);
  }
}
