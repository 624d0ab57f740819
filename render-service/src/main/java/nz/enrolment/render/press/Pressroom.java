package nz.enrolment.render.press;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.render.attach.BoundFile;
import nz.enrolment.render.print.TooManyPages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where documents are made: so many at once, while others wait in line. What goes wrong in making
/// one is its result, so that it holds up no other.
@Singleton
public final class Pressroom {
  private static final Logger log = LoggerFactory.getLogger(Pressroom.class);

  /// So many times the time that a document may take, and its press is given up.
  private static final int STUCK = 4;

  private final Press press;
  private final int presses;
  private final Semaphore idle;
  private final Duration longest;
  private final Duration patience;
  private final MeterRegistry meters;
  private final Set<Job> jobs = ConcurrentHashMap.newKeySet();
  private final Executor threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("press-", 1).factory());

  /// @param presses documents that are made at once; as many as there are processors, when empty
  /// @param longest that making one may take
  /// @param patience how long one waits in line
  @Inject
  Pressroom(
      Press press,
      @ConfigProperty(name = "render.presses") Optional<Integer> presses,
      @ConfigProperty(name = "render.limits.time") Duration longest,
      @ConfigProperty(name = "render.limits.wait") Duration patience,
      MeterRegistry meters) {
    this.press = press;
    this.presses = presses.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    this.idle = new Semaphore(this.presses, true);
    this.longest = longest;
    this.patience = patience;
    this.meters = meters;
    Gauge.builder("render.waiting", idle, Semaphore::getQueueLength).register(meters);
    Gauge.builder("render.working", jobs, Set::size).register(meters);
    Gauge.builder("render.overdue", this, room -> room.olderThan(longest)).register(meters);
  }

  /// A document that is being made; no other is equal to it.
  private static final class Job {
    private final int places;
    private final long begun = System.nanoTime();

    /// @param places on presses that it takes
    Job(int places) {
      this.places = places;
    }
  }

  /// Makes a document.
  ///
  /// @param files those of the enrolment, when the variant is with evidence; none otherwise
  /// @throws Busy when the line did not get shorter
  /// @throws InterruptedIOException when the service stops
  public PressOutcome press(Enrolment enrolment, List<BoundFile> files, Variant variant)
      throws Busy, InterruptedIOException {
    return press(variant, () -> press.render(enrolment, files, variant));
  }

  /// What finds no memory left beside others is tried once more with no other beside it.
  PressOutcome press(Variant variant, Supplier<PressOutcome> work)
      throws Busy, InterruptedIOException {
    PressOutcome pressed = press(variant, work, 1);
    return pressed.equals(new PressOutcome.Impossible(FailureReason.TOO_LARGE)) && presses > 1
        ? press(variant, work, presses)
        : pressed;
  }

  private PressOutcome press(Variant variant, Supplier<PressOutcome> work, int places)
      throws Busy, InterruptedIOException {
    try {
      if (!idle.tryAcquire(places, patience.toNanos(), TimeUnit.NANOSECONDS)) {
        meters.counter("render.busy").increment();
        throw new Busy();
      }
      return measured(variant, work, places);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException().initCause(e);
    }
  }

  private PressOutcome measured(Variant variant, Supplier<PressOutcome> work, int places)
      throws InterruptedException {
    Timer.Sample sample = Timer.start(meters);
    PressOutcome pressed = inTime(begin(work, new Job(places)));
    sample.stop(
        meters.timer(
            "render.documents", "format", variant.extension(), "outcome", pressed.outcome()));
    return pressed;
  }

  /// Nothing ends a thread that does not want to end, so its press is taken until it does.
  private CompletableFuture<PressOutcome> begin(Supplier<PressOutcome> work, Job job) {
    jobs.add(job);
    try {
      CompletableFuture<PressOutcome> result = CompletableFuture.supplyAsync(work, threads);
      result.whenComplete((_, _) -> end(job));
      return result;
    } catch (RuntimeException | Error e) {
      end(job);
      throw e;
    }
  }

  private void end(Job job) {
    jobs.remove(job);
    idle.release(job.places);
  }

  private PressOutcome inTime(CompletableFuture<PressOutcome> result) throws InterruptedException {
    try {
      return result.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      return new PressOutcome.Impossible(FailureReason.TOOK_TOO_LONG);
    } catch (ExecutionException e) {
      return new PressOutcome.Impossible(reason(Objects.requireNonNullElse(e.getCause(), e)));
    }
  }

  /// The messages of exceptions may repeat what is in the document: only their place is logged.
  private static FailureReason reason(Throwable cause) {
    log.atWarn()
        .addKeyValue("exception", cause.getClass().getName())
        .addKeyValue("at", place(cause))
        .log("A document could not be made");
    return switch (cause) {
      case TooManyPages _ -> FailureReason.TOO_MANY_PAGES;
      case OutOfMemoryError _ -> FailureReason.TOO_LARGE;
      default -> FailureReason.FAILED;
    };
  }

  private static String place(Throwable e) {
    return e.getStackTrace().length == 0 ? "unknown" : e.getStackTrace()[0].toString();
  }

  /// Whether all presses are taken by documents that are long known to be impossible, so that the
  /// service should be started anew.
  boolean isStuck() {
    return olderThan(longest.multipliedBy(STUCK)) >= presses;
  }

  /// Places that are taken by documents which were begun so long ago.
  private int olderThan(Duration age) {
    long before = System.nanoTime() - age.toNanos();
    return jobs.stream().filter(job -> job.begun - before < 0).mapToInt(job -> job.places).sum();
  }
}
