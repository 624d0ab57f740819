package nz.enrolment.external.deliver;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.queue.Bell;

/// Starts the lanes of all destinations with the service, and stops them with it.
@ApplicationScoped
class Lanes {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
  private static final String NAME = "[a-z0-9-]{1,64}";

  private final Destinations settings;
  private final Lane.Works works;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  Lanes(Destinations settings, DeliverEnrolment deliver, SettleDelivery settle, Bell bell) {
    this.settings = settings;
    this.works = new Lane.Works(deliver, settle, bell, settings.poll(), settings.lease());
  }

  void start(@Observes StartupEvent event) {
    settings.byName().forEach(this::start);
  }

  private void start(String name, Destination destination) {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException("A destination's name must match " + NAME + ": " + name);
    }
    for (int i = 0; i < destination.parallel(); i++) {
      Lane lane = new Lane(name, destination, works);
      lanes.add(lane);
      threads.add(Thread.ofPlatform().daemon().name("lane-" + name + "-" + i).start(lane));
    }
  }

  /// An attempt that does not end in time is cut off, and sent again under the same key when its
  /// lease ends.
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    lanes.forEach(Lane::close);
    works.bell().ring();
    for (Thread thread : threads) {
      thread.join(LONGEST_STOP);
      thread.interrupt();
    }
  }
}
