package nz.enrolment.external.deliver;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.ClaimLost;
import nz.enrolment.external.queue.Claims;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.route.Route;
import nz.enrolment.journal.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One destination's share of the work: as many virtual threads as it takes at once, which live
/// while there is something to send. A destination with nothing to send costs nothing, and one that
/// is slow holds up nobody else.
final class Lane {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);
  private static final Duration AFTER_A_BUG = Duration.ofMinutes(1);

  private final String name;
  private final Route route;
  private final Works works;
  private final Holds holds;
  private final Semaphore free;
  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosed;

  /// Works a delivery, once.
  @FunctionalInterface
  interface Attempt {
    Attempted of(Delivery delivery, Route route) throws SQLException, InterruptedException;
  }

  /// Whether the lane's settings are still those of the destination.
  @FunctionalInterface
  interface Holds {
    boolean in(Connection tx) throws SQLException;
  }

  /// What all lanes share.
  ///
  /// @param lease how long a delivery is a worker's own; longer than an attempt
  record Works(
      Transactions transactions,
      Attempt attempt,
      SettleDelivery settle,
      RetrySchedule schedule,
      Duration lease) {}

  Lane(String name, Route route, Works works, Holds holds) {
    this.name = name;
    this.route = route;
    this.works = works;
    this.holds = holds;
    this.free = new Semaphore(route.destination().parallel());
  }

  /// Something is due: all workers that the destination takes look for it.
  void wake() {
    while (!isClosed && free.tryAcquire()) {
      Thread worker = Thread.ofVirtual().name("lane-" + name).unstarted(this::work);
      workers.add(worker);
      worker.start();
    }
  }

  /// Lets what is on its way end, and takes nothing more.
  void close() {
    isClosed = true;
  }

  /// Those that have not ended.
  Set<Thread> workers() {
    return workers;
  }

  private void work() {
    try {
      while (!isClosed && worked()) {}
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      workers.remove(Thread.currentThread());
      free.release();
    }
  }

  /// A database that fails now is asked again at the next look; what was claimed becomes due when
  /// its lease ends.
  private boolean worked() throws InterruptedException {
    try {
      Optional<Delivery> claimed = works.transactions().call(this::claim);
      if (claimed.isPresent()) {
        work(claimed.get());
      }
      return claimed.isPresent();
    } catch (ClaimLost _) {
      return true; // erased meanwhile, or another's: the next one
    } catch (SQLException | RuntimeException | Error e) {
      log.atWarn()
          .addKeyValue("destination", name)
          .addKeyValue("exception", e.getClass().getName())
          .log("The queue of deliveries could not be worked, and will be tried again");
      return false;
    }
  }

  /// Nothing by settings that are not the destination's any more: the next look finds the new ones.
  private Optional<Delivery> claim(Connection tx) throws SQLException {
    return holds.in(tx) ? Claims.next(tx, name, works.lease()) : Optional.empty();
  }

  private void work(Delivery delivery) throws SQLException, InterruptedException {
    Attempted attempted = attempt(delivery);
    works.settle().settle(delivery, attempted, works.schedule());
    log(delivery, attempted.outcome());
  }

  /// A bug must be seen where staff look, and must not stop the lane. What it left of an attempt is
  /// found when the delivery is claimed again.
  private Attempted attempt(Delivery delivery) throws SQLException, InterruptedException {
    try {
      return works.attempt().of(delivery, route);
    } catch (RuntimeException | Error e) {
      return Attempted.without(
          new AttemptOutcome.Failed(
              "This service failed: " + e.getClass().getName(), AFTER_A_BUG, Duration.ZERO));
    }
  }

  private static void log(Delivery delivery, AttemptOutcome outcome) {
    if (outcome instanceof AttemptOutcome.NoDocument) {
      return; // the usual first second of a delivery
    }
    log.atInfo()
        .addKeyValue("delivery", delivery.id().key())
        .addKeyValue("outcome", outcome.text())
        .addKeyValue("problem", outcome.problem())
        .log("A delivery was attempted");
  }
}
