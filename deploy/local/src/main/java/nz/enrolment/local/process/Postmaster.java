package nz.enrolment.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The PostgreSQL server of one data directory: a daemon, no child of the process that started it,
/// which it outlives. Only its file `postmaster.pid` says which process it is.
///
/// @param data its data directory, need not exist
public record Postmaster(Path data) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// Shuts the server down in order if it is alive, and waits until it has gone; removes what would
  /// bar the next start.
  ///
  /// @return whether it was alive
  /// @throws IllegalStateException if it does not end
  public boolean end() throws IOException, InterruptedException {
    var server = find();
    if (server.isPresent()) {
      interrupt(server.get());
    }
    // PostgreSQL takes whatever has that process id by now, a zombie too, for a running server.
    Files.deleteIfExists(file());
    return server.isPresent();
  }

  /// SIGKILL to the server and to every session: one that lived on would hold the shared memory,
  /// and bar the next start.
  public void kill() throws IOException, InterruptedException {
    var server = find().stream();
    var all = server.flatMap(it -> Stream.concat(Stream.of(it), it.descendants())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    Ended.within(PATIENCE, all);
  }

  /// SIGINT is PostgreSQL's fast shutdown; the SIGTERM that Java would send waits for every client
  /// to leave.
  private static void interrupt(ProcessHandle server) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
    if (!Ended.within(PATIENCE, List.of(server))) {
      throw new IllegalStateException(
          "PostgreSQL " + server.pid() + " of an earlier run does not end");
    }
  }

  private Optional<ProcessHandle> find() throws IOException {
    if (Files.notExists(file())) {
      return Optional.empty();
    }
    var pid = Long.parseLong(Files.readAllLines(file()).getFirst().strip());
    return ProcessHandle.of(pid).filter(process -> isPostgres(process) && isIn(process));
  }

  private static boolean isPostgres(ProcessHandle process) {
    var name = process.info().command().map(command -> Path.of(command).getFileName().toString());
    return name.filter(text -> text.startsWith("postgres")).isPresent();
  }

  /// A server works in its data directory (a zombie nowhere), so that no other server is taken for
  /// this one.
  private boolean isIn(ProcessHandle process) {
    try {
      return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), data);
    } catch (IOException e) {
      return false;
    }
  }

  private Path file() {
    return data.resolve("postmaster.pid");
  }
}
