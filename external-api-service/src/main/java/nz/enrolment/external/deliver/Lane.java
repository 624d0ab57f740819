package nz.enrolment.external.deliver;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.queue.QueueSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends one destination's deliveries, one after another, until it is closed. Several lanes of one
/// destination, in this process and in others, take turns.
final class Lane implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);

  private final String name;
  private final Destination destination;
  private final Works works;
  private volatile boolean isClosed;

  /// Tries to deliver, once.
  @FunctionalInterface
  interface Attempt {
    AttemptOutcome of(Delivery delivery, Destination destination) throws InterruptedException;
  }

  /// What all lanes share.
  ///
  /// @param lease how long a delivery is a lane's own; longer than an attempt
  record Works(
      Attempt attempt, SettleDelivery settle, QueueSignal signal, Duration poll, Duration lease) {}

  Lane(String name, Destination destination, Works works) {
    this.name = name;
    this.destination = destination;
    this.works = works;
  }

  /// Lets what is on its way end, and takes nothing more.
  void close() {
    isClosed = true;
  }

  @Override
  public void run() {
    try {
      while (!isClosed) {
        step();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void step() throws InterruptedException {
    long heard = works.signal().count();
    if (!worked()) {
      works.signal().await(heard, works.poll());
    }
  }

  /// A database that fails now is asked again after a pause; what was claimed becomes due when its
  /// lease ends. Nothing ends the lane: nobody would start another.
  private boolean worked() throws InterruptedException {
    try {
      Optional<Delivery> claimed = works.settle().claim(name, works.lease());
      if (claimed.isPresent()) {
        work(claimed.get());
      }
      return claimed.isPresent();
    } catch (SQLException | RuntimeException | Error e) {
      log.atWarn()
          .addKeyValue("destination", name)
          .addKeyValue("exception", e.getClass().getName())
          .log("The queue of deliveries could not be worked, and will be tried again");
      return false;
    }
  }

  private void work(Delivery delivery) throws SQLException, InterruptedException {
    AttemptOutcome outcome = attempt(delivery);
    works.settle().settle(delivery, outcome);
    log(delivery, outcome);
  }

  /// A bug must be seen where staff look, and must not stop the lane.
  private AttemptOutcome attempt(Delivery delivery) throws InterruptedException {
    try {
      return works.attempt().of(delivery, destination);
    } catch (RuntimeException | Error e) {
      return new AttemptOutcome.Failed(
          "This service failed: " + e.getClass().getName(), AFTER_A_BUG);
    }
  }

  private static void log(Delivery delivery, AttemptOutcome outcome) {
    switch (outcome) {
      case AttemptOutcome.Delivered _ -> log(delivery, "delivered", "");
      case AttemptOutcome.NoDocument _ -> {} // the usual first second of a delivery
      case AttemptOutcome.Failed(var problem, _) -> log(delivery, "failed", problem);
      case AttemptOutcome.Refused(var problem) -> log(delivery, "refused", problem);
    }
  }

  private static void log(Delivery delivery, String outcome, String problem) {
    log.atInfo()
        .addKeyValue("delivery", delivery.idempotencyKey())
        .addKeyValue("outcome", outcome)
        .addKeyValue("problem", problem)
        .log("A delivery was attempted");
  }
}
