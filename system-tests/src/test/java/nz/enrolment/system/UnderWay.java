package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Submissions of several patients at once, while something happens to the suite.
final class UnderWay implements AutoCloseable {

  private static final int SUBMISSIONS = 20;
  private static final int AT_ONCE = 4;

  private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
  private final List<Future<String>> submitted;

  UnderWay(PersistentPatients patients) {
    this.submitted =
        IntStream.range(0, SUBMISSIONS)
            .mapToObj(number -> people.submit((Callable<String>) () -> patients.enrol(number)))
            .toList();
  }

  /// Waits until this many have been accepted, and others are still to come.
  void awaitAccepted(int some) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> accepted() >= some);
    assertThat(accepted()).isLessThan(SUBMISSIONS);
  }

  private long accepted() {
    return submitted.stream().filter(Future::isDone).count();
  }

  /// Waits until all have been accepted.
  ///
  /// @return their ids, no two the same
  Set<String> ids() throws ExecutionException, InterruptedException {
    Set<String> ids = new TreeSet<>();
    for (Future<String> each : submitted) {
      ids.add(each.get());
    }
    assertThat(ids).hasSize(SUBMISSIONS);
    return ids;
  }

  @Override
  public void close() {
    people.close();
  }
}
