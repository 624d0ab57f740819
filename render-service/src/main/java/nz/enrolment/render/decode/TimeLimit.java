package nz.enrolment.render.decode;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Ends a process that has worked for too long. Its processor time is counted, not the clock: what
/// can be shown must not depend on what else this machine does.
final class TimeLimit implements Runnable {
  private static final long PAUSE_IN_MILLIS = 50;

  /// So many times longer may it take by the clock.
  private static final int PATIENCE = 5;

  private final Process process;
  private final Duration longest;
  private final long end;
  private volatile boolean isStarved;

  TimeLimit(Process process, Duration longest) {
    this.process = process;
    this.longest = longest;
    this.end = System.nanoTime() + longest.multipliedBy(PATIENCE).toNanos();
  }

  /// Whether it was ended because it got too little of the processor, and not because it used much.
  boolean isStarved() {
    return isStarved;
  }

  /// Returns when the process has ended.
  @Override
  public void run() {
    try {
      while (!process.waitFor(PAUSE_IN_MILLIS, TimeUnit.MILLISECONDS)) {
        isStarved = System.nanoTime() - end > 0;
        if (isStarved || worked().compareTo(longest) > 0) {
          process.destroyForcibly();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
