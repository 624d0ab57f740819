package nz.enrolment.external.deliver;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.external.destination.CheckDestinations;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.queue.QueueSignal;
import nz.enrolment.shell.neighbour.Deadline;

/// Starts the lanes of all destinations with the service, and stops them with it.
@ApplicationScoped
class Lanes {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
  private static final Duration LONGEST_INTERRUPTION = Duration.ofSeconds(1);

  /// For all of an attempt that no timeout bounds: the bundle, a pause of the machine.
  private static final Duration MARGIN = Duration.ofSeconds(5);

  private final Destinations settings;
  private final Lane.Works works;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  Lanes(
      Destinations settings, DeliverEnrolment deliver, SettleDelivery settle, QueueSignal signal) {
    this.settings = settings;
    this.works = new Lane.Works(deliver::attempt, settle, signal, settings.poll(), lease(settings));
  }

  /// Longer than an attempt, which fetches in one timeout and posts in another: or two lanes would
  /// send one delivery at once.
  private static Duration lease(Destinations settings) {
    return settings.timeout().multipliedBy(2).plus(MARGIN);
  }

  /// @throws IllegalArgumentException when a destination cannot be delivered to as it is set
  void start(@Observes StartupEvent event) {
    CheckDestinations.check(settings.byName());
    settings.byName().forEach(this::start);
  }

  private void start(String name, Destination destination) {
    for (int i = 0; i < destination.parallel(); i++) {
      Lane lane = new Lane(name, destination, works);
      lanes.add(lane);
      threads.add(Thread.ofPlatform().daemon().name("lane-" + name + "-" + i).start(lane));
    }
  }

  /// One deadline for all lanes. An attempt that does not end by it is cut off, and sent again
  /// under the same key when its lease ends.
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    lanes.forEach(Lane::close);
    works.signal().raise();
    join(Deadline.in(LONGEST_STOP));
    threads.forEach(Thread::interrupt);
    join(Deadline.in(LONGEST_INTERRUPTION));
  }

  private void join(Deadline deadline) throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(deadline.left());
    }
  }
}
