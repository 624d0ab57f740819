package nz.enrolment.analytics;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nz.enrolment.analytics.count.Noise;
import nz.enrolment.analytics.count.TwoSidedGeometric;

/// A service in memory with one weakness: what it answers changes more often than once.
enum Weak implements NeverChangesIT.Subject {
  /// Answers at any time.
  OPEN_PERIOD {
    @Override
    boolean answersAt(Instant now) {
      return true;
    }
  },
  /// Counts what comes after the close.
  LATE_COUNTS {
    @Override
    boolean countsAt(Instant now) {
      return true;
    }
  },
  /// Counts down when somebody is erased.
  ERASURE_COUNTS_DOWN {
    @Override
    int erasing() {
      return -1;
    }
  },
  /// Draws its noise for each question.
  FRESH_NOISE {
    @Override
    int drawn() {
      return noise.draw();
    }
  };

  final Noise noise = new TwoSidedGeometric(RandomGenerator.of("L64X128MixRandom"));
  private final Set<UUID> completed = new HashSet<>();
  private final Set<UUID> erased = new HashSet<>();
  private int total = noise.draw();

  @Override
  public void hear(Schedule.Step step) {
    if (step.sequence() == 1
        && countsAt(step.at())
        && !erased.contains(step.enrolment())
        && completed.add(step.enrolment())) {
      total++;
    }
    if (step.sequence() == 2
        && erased.add(step.enrolment())
        && completed.contains(step.enrolment())) {
      total += erasing();
    }
  }

  @Override
  public String ask(Instant now) {
    return answersAt(now) ? "released: " + (total + drawn()) : "not closed";
  }

  boolean answersAt(Instant now) {
    return Schedule.QUARTER.isClosedAt(now);
  }

  boolean countsAt(Instant now) {
    return !Schedule.QUARTER.isClosedAt(now);
  }

  int erasing() {
    return 0;
  }

  int drawn() {
    return 0;
  }
}
