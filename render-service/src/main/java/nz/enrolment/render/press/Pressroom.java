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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.render.attach.Attached;
import nz.enrolment.render.print.TooManyPages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where documents are made: so many at once, each within its time, while others wait in line. What
/// goes wrong in making one is its result, so that it holds up no other.
@Singleton
public final class Pressroom {
  private static final Logger log = LoggerFactory.getLogger(Pressroom.class);

  private final Press press;
  private final int presses;
  private final Semaphore idle;
  private final Duration longest;
  private final Duration patience;
  private final MeterRegistry meters;
  private final AtomicInteger overdue = new AtomicInteger();
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
    Gauge.builder("render.working", idle, _ -> working()).register(meters);
    Gauge.builder("render.overdue", overdue, AtomicInteger::get).register(meters);
  }

  private int working() {
    return presses - idle.availablePermits();
  }

  /// Makes a document.
  ///
  /// @param files those of the enrolment, when the variant is with evidence; none otherwise
  /// @throws Busy when the line did not get shorter
  /// @throws InterruptedIOException when the service stops
  public Pressed press(Enrolment enrolment, List<Attached> files, Variant variant)
      throws Busy, InterruptedIOException {
    return press(variant, () -> press.render(enrolment, files, variant));
  }

  Pressed press(Variant variant, Supplier<Pressed> work) throws Busy, InterruptedIOException {
    try {
      if (!idle.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new Busy();
      }
      try {
        return measured(variant, work);
      } finally {
        idle.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException().initCause(e);
    }
  }

  private Pressed measured(Variant variant, Supplier<Pressed> work) throws InterruptedException {
    Timer.Sample sample = Timer.start(meters);
    Pressed pressed = inTime(work);
    sample.stop(
        meters.timer(
            "render.documents", "format", variant.extension(), "outcome", pressed.outcome()));
    return pressed;
  }

  /// Nothing ends a thread that does not want to end: one whose time is up works on, beside others,
  /// until it is done or [#isStuck].
  private Pressed inTime(Supplier<Pressed> work) throws InterruptedException {
    CompletableFuture<Pressed> result = CompletableFuture.supplyAsync(work, threads);
    try {
      return result.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      overdue.incrementAndGet();
      result.whenComplete((_, _) -> overdue.decrementAndGet());
      return new Pressed.Impossible(Reason.TOOK_TOO_LONG);
    } catch (ExecutionException e) {
      return new Pressed.Impossible(reason(Objects.requireNonNullElse(e.getCause(), e)));
    }
  }

  /// The messages of exceptions may repeat what is in the document: only their place is logged.
  private static Reason reason(Throwable cause) {
    log.atWarn()
        .addKeyValue("exception", cause.getClass().getName())
        .addKeyValue("at", place(cause))
        .log("A document could not be made");
    return switch (cause) {
      case TooManyPages _ -> Reason.TOO_MANY_PAGES;
      case VirtualMachineError _ -> Reason.TOO_LARGE;
      default -> Reason.FAILED;
    };
  }

  private static String place(Throwable e) {
    return e.getStackTrace().length == 0 ? "unknown" : e.getStackTrace()[0].toString();
  }

  /// Whether so many threads work overtime that the service should be started anew: as many as
  /// there are presses. What they tried to make is known to be impossible by then.
  boolean isStuck() {
    return overdue.get() >= presses;
  }
}
