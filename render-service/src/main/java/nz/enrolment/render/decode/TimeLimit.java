package nz.enrolment.render.decode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Ends a process that has worked for too long, or holds too much memory. Its processor time is
/// counted, not the clock: what can be shown should not depend on what else this machine does.
final class TimeLimit implements Runnable {
  private static final long PAUSE_IN_MILLIS = 20;

  /// So many times longer may it take by the clock.
  private static final int PATIENCE = 5;

  /// 256 MB of heap, as much for a photo in a native decoder, and Java itself.
  private static final long MOST_KILOBYTES = 700_000;

  private final Process process;
  private final Duration longest;
  private final long end;
  private volatile Verdict verdict = Verdict.NONE;

  /// Why a process was ended.
  enum Verdict {
    /// It was not, or ended by itself.
    NONE,
    /// It used as much time or memory as it may.
    TOO_MUCH,
    /// It got too little of the processor to tell.
    STARVED
  }

  TimeLimit(Process process, Duration longest) {
    this.process = process;
    this.longest = longest;
    this.end = System.nanoTime() + longest.multipliedBy(PATIENCE).toNanos();
  }

  Verdict verdict() {
    return verdict;
  }

  /// Returns when the process has ended.
  @Override
  public void run() {
    try {
      while (verdict == Verdict.NONE && !process.waitFor(PAUSE_IN_MILLIS, TimeUnit.MILLISECONDS)) {
        verdict = judge();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private Verdict judge() {
    if (worked().compareTo(longest) > 0 || kilobytes() > MOST_KILOBYTES) {
      return Verdict.TOO_MUCH;
    }
    return System.nanoTime() - end > 0 ? Verdict.STARVED : Verdict.NONE;
  }

  private Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// What it holds in memory, as Linux tells it (proc(5), `VmRSS`); elsewhere, nothing.
  private long kilobytes() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | RuntimeException _) {
      return 0; // it has ended, or this is no Linux
    }
  }
}
