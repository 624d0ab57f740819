package nz.enrolment.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The processes that a run started, in a file that outlives it: so that the next run ends exactly
/// those, and no others.
///
/// One line a process: `<pid> <start, ms since 1970>`. A process id alone may belong to somebody
/// else by now.
///
/// @param file need not exist
/// @param patience how long a process may take to end by itself
public record Pids(Path file, Duration patience) {
  // Linux counts a process's start in ticks since boot, and corrects when it thinks that was.
  private static final Duration CLOCK_ERROR = Duration.ofSeconds(2);
  private static final Duration AFTER_KILL = Duration.ofSeconds(10);

  /// Adds a process.
  public void add(ProcessHandle process) {
    var line = process.pid() + " " + started(process).toEpochMilli() + "\n";
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits a while for the recorded processes to end by themselves, kills those that do not, and
  /// forgets them all.
  ///
  /// @return how many were still alive
  public int end() throws IOException, InterruptedException {
    var alive = alive();
    if (!Ended.within(patience, alive)) {
      alive.forEach(ProcessHandle::destroyForcibly);
      Ended.within(AFTER_KILL, alive);
    }
    Files.deleteIfExists(file);
    return alive.size();
  }

  private List<ProcessHandle> alive() throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream().map(Pids::find).flatMap(Optional::stream).toList();
  }

  private static Optional<ProcessHandle> find(String line) {
    var words = line.split(" ");
    var start = Instant.ofEpochMilli(Long.parseLong(words[1]));
    return ProcessHandle.of(Long.parseLong(words[0])).filter(process -> startedAt(process, start));
  }

  private static boolean startedAt(ProcessHandle process, Instant start) {
    return Duration.between(start, started(process)).abs().compareTo(CLOCK_ERROR) < 0;
  }

  private static Instant started(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
