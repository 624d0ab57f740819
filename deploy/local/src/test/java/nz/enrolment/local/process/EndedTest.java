package nz.enrolment.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndedTest {
  @Test
  void a_zombie_has_ended_although_the_jdk_holds_it_to_be_alive() throws Exception {
    // The inner shell dies, and its parent, which has become a sleeper, never collects it.
    var parent = new ProcessBuilder("sh", "-c", "sh -c 'exit 0' & echo $!; exec sleep 60").start();
    try {
      var pid = Long.parseLong(parent.inputReader().readLine());
      var zombie = ProcessHandle.of(pid).orElseThrow();
      assertThat(Ended.within(Duration.ofSeconds(5), List.of(zombie))).isTrue();
      assertThat(zombie.isAlive()).isTrue();
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
}
