package nz.enrolment.pipeline.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Visits that begin at a fixed rate, however slowly the earlier ones are answered: patients do not
/// wait for each other. So a stall of the service is in the latency of everyone who came meanwhile,
/// and not of one.
public final class OpenLoop {
  private final ConnectionPool connections;
  private final List<LoadPractice> practices;
  private final SubmissionExample submission;
  private final AtomicInteger visits = new AtomicInteger();
  private final Collection<Timing> timings = new ConcurrentLinkedQueue<>();
  private final Set<String> accepted = ConcurrentHashMap.newKeySet();
  private final long zero = System.nanoTime();
  private final Instant zeroInstant = Instant.now();

  /// @param practices take turns
  public OpenLoop(
      ConnectionPool connections, List<LoadPractice> practices, SubmissionExample submission) {
    this.connections = connections;
    this.practices = List.copyOf(practices);
    this.submission = submission;
  }

  /// Begins so many visits a second for so long, and returns when the last has ended.
  ///
  /// @return an entry for each operation of each visit
  public List<Timing> run(int perSecond, Duration time) throws InterruptedException {
    timings.clear();
    int count = (int) (perSecond * time.toMillis() / 1000);
    long start = System.nanoTime();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        long begins = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
        TimeUnit.NANOSECONDS.sleep(begins - System.nanoTime());
        people.execute(new TimedVisit(this, visits.getAndIncrement(), begins)::run);
      }
    }
    return List.copyOf(timings);
  }

  /// The enrolments of all submissions that were accepted so far.
  public Set<String> accepted() {
    return Set.copyOf(accepted);
  }

  void note(Timing timing) {
    timings.add(timing);
    if (!timing.enrolment().isEmpty()) {
      accepted.add(timing.enrolment());
    }
  }

  ConnectionPool connections() {
    return connections;
  }

  List<LoadPractice> practices() {
    return practices;
  }

  SubmissionExample submission() {
    return submission;
  }

  /// The wall clock's time, by which rows and records are dated.
  Instant instant(long nanoTime) {
    return zeroInstant.plusNanos(nanoTime - zero);
  }
}
