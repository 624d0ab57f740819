package nz.enrolment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.local.process.Child;
import nz.enrolment.local.process.Ended;
import nz.enrolment.local.process.Jvm;
import nz.enrolment.local.process.Postmaster;
import nz.enrolment.local.process.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLauncherIT {
  @TempDir private Path data;
  @TempDir private Path logs;
  private final PortPlan ports = PortPlan.random();

  /// What the test kills: a program that starts the infrastructure and says so.
  static final class Launcher {
    public static void main(String[] args) throws Exception {
      var directory = new DataDirectory(Path.of(args[0]));
      directory.take(ConsoleProgress.silent());
      var ports = PortPlan.from(0, ports(args));
      Preconditions.requireFree(ports);
      var infrastructure = Infrastructure.start(directory.root(), ports.infrastructure());
      infrastructure.processes().values().forEach(directory.pids()::add);
      infrastructure.database("kept");
      System.gc();
      System.out.println("READY");
      Thread.sleep(Long.MAX_VALUE);
    }

    private static Map<Listener, Integer> ports(String[] args) {
      return Stream.of(Listener.values())
          .collect(
              Collectors.toMap(
                  listener -> listener, listener -> Integer.valueOf(args[1 + listener.ordinal()])));
    }
  }

  @Test
  void leaves_nothing_that_the_next_run_cannot_take_over() throws Exception {
    var first = launcher();
    first.start();
    var left = recorded();
    assertThat(left).hasSize(3).allMatch(ProcessHandle::isAlive);
    assertThatThrownBy(() -> new DataDirectory(data).take(ConsoleProgress.silent()))
        .hasMessageContaining("--data DIR");
    first.kill();

    requireTakenOver(left);
  }

  @Test
  void leaves_a_database_that_nobody_holds_any_more_to_the_next_run() throws Exception {
    var first = launcher();
    first.start();
    var server = process(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    kill(recorded().stream().filter(KilledLauncherIT::isParentOfDatabase).toList());
    first.kill();
    assertThat(server.isAlive()).isTrue();

    requireTakenOver(List.of(server));
  }

  private void requireTakenOver(List<ProcessHandle> left) throws Exception {
    var second = launcher();
    try {
      second.start();
      assertThat(Ended.within(Duration.ZERO, left)).isTrue();
      assertThat(databases()).contains("kept");
    } finally {
      second.kill();
      new DataDirectory(data).pids().end();
      new Postmaster(data.resolve("postgres")).end();
    }
  }

  private static boolean isParentOfDatabase(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("PostgresProcess"))
        .isPresent();
  }

  private static void kill(List<ProcessHandle> processes) throws InterruptedException {
    assertThat(processes).hasSize(1);
    processes.forEach(ProcessHandle::destroyForcibly);
    assertThat(Ended.within(Duration.ofSeconds(10), processes)).isTrue();
  }

  private List<ProcessHandle> recorded() throws IOException {
    return Files.readAllLines(data.resolve("pids")).stream()
        .map(KilledLauncherIT::process)
        .toList();
  }

  private static ProcessHandle process(String line) {
    return ProcessHandle.of(Long.parseLong(line.split(" ")[0])).orElseThrow();
  }

  private Child launcher() {
    var numbers = Stream.of(Listener.values()).map(it -> Integer.toString(ports.port(it)));
    var main = Stream.concat(Stream.of(Launcher.class.getName(), data.toString()), numbers);
    var tests = Project.here().module("deploy/local").resolve("target/test-classes");
    var classpath = tests + ":" + Project.here().classpath();
    var options = List.of("-Xmx64m", "-Denrolment.project=" + Project.here().root());
    var jvm = new Jvm("launcher", options, classpath, main.toList(), data, 0);
    return new Child(jvm, logs.resolve("launcher.log"), new ConcurrentHashMap<>());
  }

  private List<String> databases() throws Exception {
    var url = "jdbc:postgresql://localhost:" + ports.port(Listener.POSTGRES) + "/postgres";
    try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var rows =
            connection
                .createStatement()
                .executeQuery("select array_agg(datname::text) from pg_database")) {
      rows.next();
      return List.of((String[]) rows.getArray(1).getArray());
    }
  }
}
