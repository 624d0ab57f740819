package nz.enrolment.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import nz.enrolment.local.process.Child;
import nz.enrolment.local.process.Ended;
import nz.enrolment.local.process.Jvm;
import nz.enrolment.local.process.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLauncherIT {
  @TempDir private Path data;
  private final PortPlan ports = PortPlan.random();

  /// What the test kills: a program that starts the infrastructure and says so.
  static final class Launcher {
    public static void main(String[] args) throws Exception {
      var directory = new DataDirectory(Path.of(args[0]));
      directory.take(Progress.silent());
      var addresses = new Addresses(port(args[1]), port(args[2]), port(args[3]), port(args[4]));
      var infrastructure = Infrastructure.start(directory.root(), addresses);
      infrastructure.processes().values().forEach(directory.pids()::add);
      infrastructure.database("kept");
      System.gc();
      System.out.println("READY");
      Thread.sleep(Long.MAX_VALUE);
    }

    private static int port(String text) {
      return Integer.parseInt(text);
    }
  }

  @Test
  void leaves_nothing_that_the_next_run_cannot_take_over() throws Exception {
    var first = launcher();
    first.start();
    var recorded = Files.readAllLines(data.resolve("pids")).stream().map(this::process).toList();
    assertThat(recorded).hasSize(3).allMatch(ProcessHandle::isAlive);
    assertThatThrownBy(() -> new DataDirectory(data).take(Progress.silent()))
        .hasMessageContaining("--data DIR");
    first.kill();

    var second = launcher();
    second.start();
    try {
      assertThat(Ended.within(Duration.ZERO, recorded)).isTrue();
      assertThat(databases()).contains("kept");
    } finally {
      second.kill();
      new DataDirectory(data).pids().end();
    }
  }

  private ProcessHandle process(String line) {
    return ProcessHandle.of(Long.parseLong(line.split(" ")[0])).orElseThrow();
  }

  private Child launcher() {
    var addresses = ports.infrastructure();
    var main =
        List.of(
            Launcher.class.getName(),
            data.toString(),
            Integer.toString(addresses.kafka()),
            Integer.toString(addresses.controller()),
            Integer.toString(addresses.postgres()),
            Integer.toString(addresses.oidc()));
    var tests = Project.here().module("deploy/local").resolve("target/test-classes");
    var classpath = tests + ":" + Project.here().classpath();
    var options = List.of("-Xmx64m", "-Denrolment.project=" + Project.here().root());
    var jvm = new Jvm("launcher", options, classpath, main, data);
    return new Child(jvm, data.resolve("launcher.log"), new ConcurrentHashMap<>());
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
