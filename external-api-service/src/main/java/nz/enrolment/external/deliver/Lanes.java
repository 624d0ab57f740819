package nz.enrolment.external.deliver;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.ReadDestination;
import nz.enrolment.external.queue.DeliveryQueue;
import nz.enrolment.external.registry.DestinationStore;
import nz.enrolment.external.registry.ManagedDestination;
import nz.enrolment.external.registry.Registry;
import nz.enrolment.external.route.Routes;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.shell.http.Uuids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A lane for each destination: of the configuration, as long as the process lives; of a practice's
/// making, for one version of it.
@ApplicationScoped
class Lanes {
  private static final Logger log = LoggerFactory.getLogger(Lanes.class);

  private final Destinations settings;
  private final Registry registry;
  private final Routes routes;
  private final Map<String, Versioned> lanes = new ConcurrentHashMap<>();

  /// @param version 0 of a destination of the configuration
  /// @param lane none where the destination cannot be delivered to as it is set
  private record Versioned(int version, Optional<Lane> lane) {}

  Lanes(Destinations settings, Registry registry) {
    this.settings = settings;
    this.registry = registry;
    this.routes = new Routes(settings.timeout());
  }

  /// Makes those of the configuration.
  void open(Lane.Works works) {
    settings
        .byName()
        .forEach((name, destination) ->
            lanes.put(
                name,
                new Versioned(
                    0, Optional.of(new Lane(name, routes.to(destination), works, _ -> true)))));
  }

  /// Those for which something is due. A name without a destination has none: at the start it was
  /// said so.
  List<Lane> due(Connection tx, Lane.Works works) throws SQLException {
    List<String> names = DeliveryQueue.due(tx);
    Map<UUID, Integer> versions = DestinationStore.versions(tx, managed(names));
    List<Lane> due = new ArrayList<>();
    for (String name : names) {
      of(tx, name, versions, works).ifPresent(due::add);
    }
    return due;
  }

  private List<UUID> managed(List<String> names) {
    return names.stream()
        .filter(name -> !settings.byName().containsKey(name))
        .flatMap(name -> Uuids.read(name).stream())
        .toList();
  }

  private Optional<Lane> of(
      Connection tx, String name, Map<UUID, Integer> versions, Lane.Works works)
      throws SQLException {
    Versioned known = lanes.get(name);
    int version = Uuids.read(name).map(id -> versions.getOrDefault(id, 0)).orElse(0);
    if (known != null && known.version() == version) {
      return known.lane();
    }
    return version == 0 ? Optional.empty() : renewed(tx, name, works);
  }

  private Optional<Lane> renewed(Connection tx, String name, Lane.Works works) throws SQLException {
    Optional<ManagedDestination> managed = registry.find(tx, name);
    Optional<Lane> lane = managed.flatMap(of -> lane(of, works));
    managed.ifPresent(of -> {
      Versioned before = lanes.put(name, new Versioned(of.version(), lane));
      if (before != null) {
        before.lane().ifPresent(Lane::close);
      }
    });
    return lane;
  }

  /// Of one that cannot be delivered to, it is told once.
  private Optional<Lane> lane(ManagedDestination managed, Lane.Works works) {
    return switch (registry.read(managed)) {
      case ReadDestination.Usable(var destination) ->
          Optional.of(
              new Lane(
                  managed.name(),
                  routes.to(destination, managed.shape()),
                  works,
                  tx -> DestinationStore.holds(tx, managed.id(), managed.version())));
      case ReadDestination.Faulty(var problems) -> {
        log.atError()
            .addKeyValue("destination", managed.name())
            .addKeyValue("settings", problems.stream().map(InputProblem::pointer).toList())
            .log("A destination cannot be delivered to as it is set: its deliveries wait");
        yield Optional.empty();
      }
    };
  }

  void close() {
    lanes.values().forEach(versioned -> versioned.lane().ifPresent(Lane::close));
  }

  /// Of all of them, those that have not ended.
  List<Thread> workers() {
    return lanes.values().stream()
        .flatMap(versioned -> versioned.lane().stream())
        .flatMap(lane -> lane.workers().stream())
        .toList();
  }
}
