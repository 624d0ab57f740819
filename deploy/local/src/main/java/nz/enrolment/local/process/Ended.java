package nz.enrolment.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/// Whether processes that are no children of ours have ended.
///
/// In a container whose first process is slow to collect orphans, or never does, they stay zombies,
/// which the JDK holds to be alive.
public final class Ended {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private Ended() {}

  /// Waits until all have ended.
  ///
  /// @return false if some have not, after this long
  public static boolean within(Duration patience, Collection<ProcessHandle> processes)
      throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    while (!processes.stream().allMatch(Ended::is)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
    return true;
  }

  private static boolean is(ProcessHandle process) {
    return !process.isAlive() || isZombie(process);
  }

  /// proc(5): the state follows the name, which is in parentheses and may hold any character.
  private static boolean isZombie(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return false;
    }
  }
}
