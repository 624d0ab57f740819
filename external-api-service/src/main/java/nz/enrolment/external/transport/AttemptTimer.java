package nz.enrolment.external.transport.http;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Ends what takes too long: the client's own timeouts each begin anew with every byte, so that a
/// destination that drips would be waited for without end.
final class AttemptTimer {
  private static final ScheduledThreadPoolExecutor TIMER =
      new ScheduledThreadPoolExecutor(
          1, task -> Thread.ofPlatform().daemon().name("delivery-deadlines").unstarted(task));

  static {
    TIMER.setRemoveOnCancelPolicy(true);
  }

  private AttemptTimer() {}

  static ScheduledFuture<?> after(Duration time, Runnable cut) {
    return TIMER.schedule(cut, time.toNanos(), TimeUnit.NANOSECONDS);
  }
}
