package nz.enrolment.pipeline.observe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// The processes of the suite: their memory and their time, as Linux counts them (proc(5)).
public final class Machine {
  /// What `getconf CLK_TCK` says on every Linux that there is.
  private static final long TICKS_PER_SECOND = 100;

  private final Suite suite;
  private final List<Listener> services;
  private final Path postmaster;

  /// @param services that run
  /// @param data the suite's directory
  public Machine(Suite suite, List<Listener> services, Path data) {
    this.suite = suite;
    this.services = List.copyOf(services);
    this.postmaster = data.resolve("postgres/postmaster.pid");
  }

  /// Bytes by process: the proportional set size, which counts what processes share once. That is
  /// PostgreSQL's shared buffers, and the libraries of the JVMs.
  public Map<String, Long> proportional() {
    return sums("Pss:");
  }

  /// The same as resident set sizes, in which everything that is shared is counted again and again.
  public Map<String, Long> resident() {
    return sums("Rss:");
  }

  private Map<String, Long> sums(String field) {
    var sums = new LinkedHashMap<String, Long>();
    trees()
        .forEach((name, tree) ->
            sums.put(name, tree.mapToLong(pid -> kilobytes(pid, field)).sum() * 1024));
    return sums;
  }

  /// CPU time so far, by process; of PostgreSQL with its ended sessions, and of the load itself.
  public Map<String, Duration> cpu() {
    var cpu = new LinkedHashMap<String, Duration>();
    trees().forEach((name, tree) -> cpu.put(name, duration(tree.mapToLong(Machine::ticks).sum())));
    cpu.put("load", duration(ticks(ProcessHandle.current().pid())));
    return cpu;
  }

  private static Duration duration(long ticks) {
    return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
  }

  private Map<String, Stream<Long>> trees() {
    var trees = new LinkedHashMap<String, Stream<Long>>();
    services.forEach(each -> trees.put(each.label(), Stream.of(suite.process(each).pid())));
    suite
        .infrastructure()
        .processes()
        .forEach((name, process) ->
            trees.put(
                name.equals("postgres") ? "postgres launcher" : name, Stream.of(process.pid())));
    trees.put("postgres", postgres());
    return trees;
  }

  /// The server is a daemon, so it is nobody's child.
  private Stream<Long> postgres() {
    try {
      long pid = Long.parseLong(Files.readAllLines(postmaster).getFirst().strip());
      ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
      return Stream.concat(Stream.of(server), server.descendants()).map(ProcessHandle::pid);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long kilobytes(long pid, String field) {
    try (Stream<String> lines = Files.lines(proc(pid, "smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (IOException | UncheckedIOException _) {
      return 0; // it has ended
    }
  }

  /// The fields 14 to 17: its own time and that of the children that it has collected.
  private static long ticks(long pid) {
    try {
      String stat = Files.readString(proc(pid, "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Stream.of(11, 12, 13, 14).mapToLong(i -> Long.parseLong(fields[i])).sum();
    } catch (IOException _) {
      return 0; // it has ended, and its parent has its time
    }
  }

  private static Path proc(long pid, String file) {
    return Path.of("/proc", Long.toString(pid), file);
  }
}
