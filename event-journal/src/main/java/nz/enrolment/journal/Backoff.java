package nz.enrolment.journal;

import java.time.Duration;

/// Pauses that double, from 0.2 s to 5 s.
public final class Backoff {
  private static final Duration SHORTEST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private Duration next = SHORTEST;

  public void pause() throws InterruptedException {
    Thread.sleep(step());
  }

  /// What the next pause lasts; the one after it lasts twice as long.
  Duration step() {
    Duration step = next;
    Duration twice = step.multipliedBy(2);
    next = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
    return step;
  }

  public void reset() {
    next = SHORTEST;
  }
}
