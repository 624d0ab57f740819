package nz.enrolment.external.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QueueSignalTest {
  private static final Duration FOR_EVER = Duration.ofDays(1);

  private final QueueSignal signal = new QueueSignal();

  /// Or what was put in while somebody looked would be found at the next look only.
  @Test
  void waits_for_nothing_that_has_already_come() throws Exception {
    long count = signal.count();
    signal.raise();

    signal.await(count, FOR_EVER);

    assertThat(signal.count()).isEqualTo(count + 1);
  }

  @Test
  void wakes_all_who_wait() throws Exception {
    long count = signal.count();
    var woken = new CountDownLatch(2);
    Thread one = waiting(count, woken);
    Thread other = waiting(count, woken);

    signal.raise();

    woken.await();
    one.join();
    other.join();
  }

  private Thread waiting(long count, CountDownLatch woken) throws InterruptedException {
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                signal.await(count, FOR_EVER);
                woken.countDown();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            });
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
    return thread;
  }

  @Test
  void waits_no_longer_than_it_may() throws Exception {
    signal.await(signal.count(), Duration.ofMillis(1));

    assertThat(signal.count()).isZero();
  }
}
