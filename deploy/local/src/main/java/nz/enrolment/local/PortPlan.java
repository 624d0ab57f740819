package nz.enrolment.local;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.local.process.Ports;

/// Which port each listener has.
public record PortPlan(Map<Listener, Integer> ports) {
  public PortPlan {
    ports = Collections.unmodifiableMap(new EnumMap<>(ports));
  }

  /// Consecutive ports, but for those that are given.
  public static PortPlan from(int base, Map<Listener, Integer> given) {
    var ports = new EnumMap<Listener, Integer>(Listener.class);
    for (var listener : Listener.values()) {
      ports.put(listener, given.getOrDefault(listener, base + listener.ordinal()));
    }
    return new PortPlan(ports);
  }

  /// Free ports, for tests.
  public static PortPlan random() {
    var free = Ports.random(Listener.values().length);
    return new PortPlan(
        Stream.of(Listener.values())
            .collect(Collectors.toMap(listener -> listener, listener -> free[listener.ordinal()])));
  }

  /// The TCP port.
  public int port(Listener listener) {
    return requireNonNull(ports.get(listener));
  }

  /// The HTTP address, without a slash at its end.
  public URI url(Listener listener) {
    return URI.create("http://localhost:" + port(listener));
  }

  /// The listeners whose port somebody else has.
  public List<Listener> taken() {
    return Stream.of(Listener.values()).filter(listener -> !Ports.free(port(listener))).toList();
  }

  Endpoints infrastructure() {
    return new Endpoints(
        port(Listener.KAFKA),
        port(Listener.KAFKA_CONTROLLER),
        port(Listener.POSTGRES),
        port(Listener.OIDC));
  }
}
