package nz.enrolment.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidsTest {
  @TempDir private Path directory;
  private Process sleeper;

  @BeforeEach
  void start() throws IOException {
    sleeper = new ProcessBuilder("sleep", "60").start();
  }

  @AfterEach
  void stop() {
    sleeper.destroyForcibly();
  }

  @Test
  void a_process_that_an_earlier_run_recorded_is_ended() throws Exception {
    var pids = new Pids(directory.resolve("pids"), Duration.ZERO);
    pids.add(sleeper.toHandle());
    assertThat(new Pids(directory.resolve("pids"), Duration.ZERO).end()).isEqualTo(1);
    assertThat(sleeper.isAlive()).isFalse();
    assertThat(pids.end()).isZero();
  }

  @Test
  void a_process_that_has_the_id_by_chance_is_left_alone() throws Exception {
    var file = directory.resolve("pids");
    Files.writeString(file, sleeper.pid() + " 1000000000000\n");
    assertThat(new Pids(file, Duration.ZERO).end()).isZero();
    assertThat(sleeper.isAlive()).isTrue();
  }
}
