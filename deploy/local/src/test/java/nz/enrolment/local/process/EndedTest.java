package nz.enrolment.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class EndedTest {
  @Test
  void a_zombie_has_ended() throws Exception {
    // The child is killed when its parent is a shell no longer, but a sleeper that never collects
    // it.
    var parent = new ProcessBuilder("sh", "-c", "sleep 60 & echo $!; exec sleep 60").start();
    try {
      var pid = Long.parseLong(parent.inputReader().readLine());
      var child = ProcessHandle.of(pid).orElseThrow();
      await(() -> nameOf(parent.pid()).equals("sleep"));
      child.destroyForcibly();
      assertThat(Ended.within(Duration.ofSeconds(5), List.of(child))).isTrue();
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void what_lives_has_not_ended() throws Exception {
    var sleeper = new ProcessBuilder("sleep", "60").start();
    try {
      assertThat(Ended.within(Duration.ZERO, List.of(sleeper.toHandle()))).isFalse();
    } finally {
      sleeper.destroyForcibly();
    }
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    var deadline = Instant.now().plusSeconds(10);
    while (!condition.call()) {
      assertThat(Instant.now()).isBefore(deadline);
      Thread.sleep(5);
    }
  }

  private static String nameOf(long pid) throws IOException {
    return Files.readString(Path.of("/proc", Long.toString(pid), "comm")).strip();
  }
}
