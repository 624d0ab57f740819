package nz.enrolment.external.transport;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Ends what takes too long: the timeouts of clients and sockets each begin anew with every byte,
/// so that a destination that drips would be waited for without end.
///
/// On a platform thread: virtual ones that never wait, such as those that read what is already
/// there, would keep a virtual one from its turn for as long as they please.
public final class AttemptTimer {
  private static final ScheduledThreadPoolExecutor TIMER =
      new ScheduledThreadPoolExecutor(
          1, task -> Thread.ofPlatform().daemon().name("delivery-deadlines").unstarted(task));

  static {
    TIMER.setRemoveOnCancelPolicy(true);
  }

  private AttemptTimer() {}

  /// @param cut ends the attempt at once; it does not wait for anything, nor throw
  public static ScheduledFuture<?> after(Duration time, Runnable cut) {
    return TIMER.schedule(cut, time.toNanos(), TimeUnit.NANOSECONDS);
  }
}
