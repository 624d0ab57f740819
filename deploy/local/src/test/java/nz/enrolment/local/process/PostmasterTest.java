package nz.enrolment.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that PostgreSQL's pid file names by chance. A real server is in the ITs.
class PostmasterTest {
  @TempDir private Path directory;
  private Path program;
  private Path data;
  private @Nullable Process process;

  @BeforeEach
  void copy() throws IOException {
    program = Files.copy(Path.of("/bin/bash"), directory.resolve("postgres"));
    data = Files.createDirectory(directory.resolve("data"));
  }

  @Test
  void a_program_that_is_no_postgres_is_left_alone() throws Exception {
    requireSpared(start(Path.of("/bin/bash"), data));
  }

  @Test
  void the_postgres_of_another_directory_is_left_alone() throws Exception {
    requireSpared(start(program, directory));
  }

  @Test
  void where_no_server_was_none_is_ended() throws Exception {
    assertThat(new Postmaster(directory.resolve("none")).end()).isFalse();
  }

  @Test
  void a_server_is_killed_by_its_name_and_directory() throws Exception {
    var server = start(program, data);
    new Postmaster(data).kill();
    // This JVM hears of the end of its child a moment later.
    assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  private void requireSpared(Process other) throws Exception {
    new Postmaster(data).kill();
    assertThat(new Postmaster(data).end()).isFalse();
    assertThat(other.isAlive()).isTrue();
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  /// Waits for a line that never comes, and is in the pid file.
  private Process start(Path program, Path folder) throws Exception {
    var started =
        new ProcessBuilder(program.toString(), "-c", "echo ready; read -r; true")
            .directory(folder.toFile())
            .start();
    process = started;
    started.inputReader().readLine();
    Files.writeString(data.resolve("postmaster.pid"), started.pid() + "\n" + data + "\n");
    return started;
  }

  @AfterEach
  void stop() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
