package nz.enrolment.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nz.enrolment.analytics.period.Period;

/// What happens to a practice's quarter, and when: people complete their forms, events come again,
/// out of order and too late, enrolments are erased.
///
/// @param steps in the order of their instants
record Schedule(List<Step> steps) {
  static final Period.Quarter QUARTER = new Period.Quarter(2026, 4);

  /// @param sequence 1 for a completion, 2 for the erasure
  record Step(Instant at, UUID enrolment, int sequence) {}

  /// 90 people from a month before the close to a month after it; nearly all of the events come
  /// twice, and every third person is erased at some time.
  static Schedule of(long seed) {
    var random = new Random(seed);
    Instant start = QUARTER.closesAt().minus(Duration.ofDays(30));
    List<Step> steps = new ArrayList<>();
    for (int person = 0; person < 90; person++) {
      UUID enrolment = new UUID(random.nextLong(), random.nextLong());
      int events = person % 3 == 0 ? 2 : 1;
      for (int i = 0; i < events * 2; i++) {
        Instant at = start.plusSeconds(random.nextInt(60 * 86_400));
        steps.add(new Step(at, enrolment, 1 + i % events));
      }
    }
    steps.add(new Step(QUARTER.closesAt(), new UUID(random.nextLong(), 1), 1));
    steps.sort(Comparator.comparing(Step::at));
    return new Schedule(Collections.unmodifiableList(steps));
  }
}
