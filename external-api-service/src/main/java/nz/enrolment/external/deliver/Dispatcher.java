package nz.enrolment.external.deliver;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nz.enrolment.external.destination.CheckDestinations;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.queue.QueueSignal;
import nz.enrolment.journal.Transactions;
import nz.enrolment.shell.neighbour.Deadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks who has something to be sent, and wakes the lane of each: one query at a time, however
/// many destinations there are. Starts with the service, and stops with it.
@ApplicationScoped
class Dispatcher {
  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
  private static final Duration LONGEST_INTERRUPTION = Duration.ofSeconds(1);

  /// For all of an attempt that no timeout bounds: the format, a pause of the machine.
  private static final Duration MARGIN = Duration.ofSeconds(5);

  private final Destinations settings;
  private final Transactions transactions;
  private final QueueSignal signal;
  private final Lane.Works works;
  private final Lanes lanes;
  private volatile boolean isClosed;

  Dispatcher(
      Destinations settings,
      Transactions transactions,
      DeliverEnrolment deliver,
      SettleDelivery settle,
      QueueSignal signal,
      Lanes lanes) {
    this.settings = settings;
    this.transactions = transactions;
    this.signal = signal;
    this.lanes = lanes;
    this.works =
        new Lane.Works(transactions, deliver::attempt, settle, deliver.schedule(), lease(settings));
  }

  /// Longer than an attempt, which fetches in one timeout and sends in another: or two workers
  /// would send one delivery at once.
  private static Duration lease(Destinations settings) {
    return settings.timeout().multipliedBy(2).plus(MARGIN);
  }

  /// @throws IllegalArgumentException when a destination cannot be delivered to as it is set
  void start(@Observes StartupEvent event) {
    CheckDestinations.check(settings);
    lanes.open(works);
    Thread.ofPlatform().daemon().name("dispatcher").start(this::run);
  }

  private void run() {
    try {
      while (!isClosed) {
        long heard = signal.count();
        look();
        signal.await(heard, settings.poll());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Nothing ends the dispatcher: nobody would start another.
  private void look() {
    try {
      transactions.call(tx -> lanes.due(tx, works)).forEach(Lane::wake);
    } catch (SQLException | RuntimeException | Error e) {
      log.atWarn()
          .addKeyValue("exception", e.getClass().getName())
          .log("The queue of deliveries could not be looked at, and will be again");
    }
  }

  /// One deadline for all lanes. An attempt that does not end by it is cut off, and what it may
  /// have done is decided when its lease ends.
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    isClosed = true;
    signal.raise();
    lanes.close();
    List<Thread> workers = lanes.workers();
    join(workers, Deadline.in(LONGEST_STOP));
    workers.forEach(Thread::interrupt);
    join(workers, Deadline.in(LONGEST_INTERRUPTION));
  }

  private static void join(List<Thread> workers, Deadline deadline) throws InterruptedException {
    for (Thread worker : workers) {
      worker.join(deadline.left());
    }
  }
}
