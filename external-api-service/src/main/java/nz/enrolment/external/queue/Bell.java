package nz.enrolment.external.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Rings when something was put into the queue, so that it leaves at once and not at the next look.
/// It is heard in this process only: others find it when they look.
@ApplicationScoped
public class Bell {
  private long rings;

  /// Wakes all who listen. To be called after the commit.
  public synchronized void ring() {
    rings++;
    notifyAll();
  }

  /// How often it rang. To be asked before the queue is looked at.
  public synchronized long rings() {
    return rings;
  }

  /// Waits until it has rung more often than `heard`, but at most so long.
  public synchronized void await(long heard, Duration longest) throws InterruptedException {
    if (rings == heard) {
      wait(longest.toMillis());
    }
  }
}
