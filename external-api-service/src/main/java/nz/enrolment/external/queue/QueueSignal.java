package nz.enrolment.external.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Rings when something was put into the queue, so that it leaves at once and not at the next look.
/// It is heard in this process only: others find it when they look.
@ApplicationScoped
public class QueueSignal {
  private long count;

  /// Wakes all who listen. To be called after the commit.
  public synchronized void raise() {
    count++;
    notifyAll();
  }

  /// How often it rang. To be asked before the queue is looked at.
  public synchronized long count() {
    return count;
  }

  /// Waits until it has rung more often than `heard`, but at most so long.
  public synchronized void await(long heard, Duration longest) throws InterruptedException {
    if (count == heard) {
      wait(longest.toMillis());
    }
  }
}
