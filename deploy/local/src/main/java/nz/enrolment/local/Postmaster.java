package nz.enrolment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.local.process.Ended;

/// PostgreSQL's own processes, which are daemons and no children of the process that started them.
record Postmaster(Path data) {

  /// SIGKILL to the server and to every session: one that lived on would hold the shared memory,
  /// and bar the next start.
  void kill() {
    find().ifPresent(Postmaster::kill);
  }

  private static void kill(ProcessHandle postmaster) {
    var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    try {
      Ended.within(Duration.ofSeconds(10), all);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<ProcessHandle> find() {
    try {
      var lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
