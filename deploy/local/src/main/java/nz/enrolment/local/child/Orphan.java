package nz.enrolment.local.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nz.enrolment.local.process.Ended;

/// A postmaster that outlived the process which started it: PostgreSQL is a daemon, and holds on to
/// its data directory.
final class Orphan {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Orphan() {}

  /// Ends the postmaster of this data directory, if one is alive, and waits until it has gone.
  static void end(Path directory) throws IOException, InterruptedException {
    var file = directory.resolve("postmaster.pid");
    if (Files.exists(file)) {
      end(file, Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    }
  }

  /// Another program may have that process id by now. A zombie would be a running server in
  /// PostgreSQL's eyes.
  private static void end(Path file, long pid) throws IOException, InterruptedException {
    var process = ProcessHandle.of(pid);
    if (process.filter(Orphan::isPostgres).isPresent()) {
      interrupt(process.get());
    }
    if (process.isPresent() && Ended.within(Duration.ZERO, List.of(process.get()))) {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("postgres")).isPresent();
  }

  /// SIGINT is PostgreSQL's fast shutdown; the SIGTERM that Java would send waits for every client
  /// to leave.
  private static void interrupt(ProcessHandle postmaster) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start().waitFor();
    if (!Ended.within(PATIENCE, List.of(postmaster))) {
      throw new IOException("PostgreSQL " + postmaster.pid() + " of an earlier run does not end");
    }
  }
}
