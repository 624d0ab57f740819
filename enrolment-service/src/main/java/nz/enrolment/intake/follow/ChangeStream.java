package nz.enrolment.intake.follow;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.change.Change;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.tenant.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A practice's changes as they happen. Each listener asks the database by itself, so it does not
/// matter which process of the service made the change.
@ApplicationScoped
class ChangeStream {
  private final Tenancy tenancy;
  private final Changes changes;
  private final Duration poll;
  private volatile boolean stopping;

  @Inject
  ChangeStream(
      Tenancy tenancy,
      Changes changes,
      @ConfigProperty(name = "intake.events.poll") Duration poll) {
    this.tenancy = tenancy;
    this.changes = changes;
    this.poll = poll;
  }

  /// Lets the listeners come back to another process, and this one stop without waiting for them.
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    stopping = true;
  }

  /// What a listener is told.
  sealed interface Told {}

  /// Something changed.
  record Changed(Change change) implements Told {}

  /// From here on, every change is told. What was before, the listener has to ask for.
  record FromHere(long number) implements Told {}

  /// Nothing happened for a while.
  record Quiet() implements Told {}

  /// @param last the number of the last change that the listener knows of; if there is none, or
  ///   later ones have been forgotten, the stream begins with [FromHere]
  /// @param until when it ends, unless the service stops before
  Multi<Told> follow(UUID practice, Optional<Long> last, Instant until) {
    var listener = new Listener(practice, last);
    return Multi.createFrom()
        .ticks()
        .every(poll)
        .onOverflow()
        .drop()
        .select()
        .first(Duration.between(Instant.now(), until))
        .select()
        .first(_ -> !stopping)
        .onItem()
        .transformToUniAndConcatenate(_ -> blocking(listener))
        .onItem()
        .<Told>disjoint();
  }

  private static Uni<List<Told>> blocking(Listener listener) {
    return Uni.createFrom()
        .item(listener::next)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /// Where one listener is; used by one thread at a time.
  private final class Listener {
    private final UUID practice;
    private Optional<Long> last;

    Listener(UUID practice, Optional<Long> last) {
      this.practice = practice;
      this.last = last;
    }

    List<Told> next() {
      return tenancy.within(practice, () -> last.map(this::after).orElseGet(this::begin));
    }

    private List<Told> begin() {
      long newest = changes.newest();
      last = Optional.of(newest);
      return List.of(new FromHere(newest));
    }

    private List<Told> after(long number) {
      List<Change> found = changes.after(number);
      if (found.isEmpty()) {
        return changes.newest() == number ? List.of(new Quiet()) : begin();
      }
      if (found.getFirst().number() != number + 1) {
        return begin();
      }
      last = Optional.of(found.getLast().number());
      return found.stream().<Told>map(Changed::new).toList();
    }
  }
}
