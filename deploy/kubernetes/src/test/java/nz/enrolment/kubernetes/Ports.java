package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.containers;
import static nz.enrolment.kubernetes.Manifests.each;
import static nz.enrolment.kubernetes.Manifests.name;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A port that is named is one that a container has, and a service's are those that it listens on.
final class Ports implements Rule {

  @Override
  public Stream<String> problems(Manifests manifests) {
    return Stream.of(
            manifests.of("Service").flatMap(service -> ofService(manifests, service)),
            manifests.workloads().flatMap(Ports::ofProbes),
            manifests.workloads().flatMap(Ports::ofApplication),
            manifests.of("HTTPRoute").flatMap(route -> ofRoute(manifests, route)))
        .flatMap(problems -> problems);
  }

  private static Stream<String> ofService(Manifests manifests, JsonNode service) {
    var pods = manifests.workloads(service.at("/spec/selector")).toList();
    if (pods.isEmpty()) {
      return Stream.of(title(service) + " selects no pods");
    }
    var known = pods.stream().flatMap(Ports::declared).collect(Collectors.toSet());
    return each(service.at("/spec/ports"))
        .map(port -> port.path("targetPort").asText())
        .filter(port -> !known.contains(port))
        .map(port -> title(service) + ": no pod has the port " + port);
  }

  private static Stream<String> ofProbes(JsonNode workload) {
    var known = declared(workload).collect(Collectors.toSet());
    return containers(workload)
        .flatMap(container ->
            Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                .map(container::path)
                .flatMap(
                    probe -> Stream.of(probe.at("/httpGet/port"), probe.at("/tcpSocket/port"))))
        .filter(port -> !port.isMissingNode())
        .map(JsonNode::asText)
        .filter(port -> !known.contains(port))
        .map(port -> title(workload) + ": a probe asks the port " + port + ", which is not there");
  }

  /// What the service's own configuration says.
  private static Stream<String> ofApplication(JsonNode workload) {
    if (Files.notExists(Project.sources(name(workload)))) {
      return Stream.of();
    }
    var properties = Project.properties(name(workload));
    return Stream.concat(
        differs(workload, "http", properties.getProperty("quarkus.http.port")),
        differs(workload, "management", properties.getProperty("quarkus.management.port")));
  }

  private static Stream<String> differs(JsonNode workload, String name, String port) {
    return declared(workload, name).equals(Set.of(port))
        ? Stream.of()
        : Stream.of(title(workload) + ": " + name + " must be the port " + port);
  }

  private static Stream<String> ofRoute(Manifests manifests, JsonNode route) {
    return route.findValues("backendRefs").stream()
        .flatMap(Manifests::each)
        .filter(backend -> manifests.of("Service").noneMatch(service -> offers(service, backend)))
        .map(backend -> title(route) + ": no Service " + backend);
  }

  private static boolean offers(JsonNode service, JsonNode backend) {
    return name(service).equals(backend.path("name").asText())
        && each(service.at("/spec/ports"))
            .anyMatch(port -> port.path("port").equals(backend.path("port")));
  }

  /// Names and numbers of all ports of a workload's pods.
  static Stream<String> declared(JsonNode workload) {
    return containers(workload)
        .flatMap(container -> each(container.path("ports")))
        .flatMap(
            port -> Stream.of(port.path("name").asText(), port.path("containerPort").asText()));
  }

  private static Set<String> declared(JsonNode workload, String name) {
    return containers(workload)
        .flatMap(container -> each(container.path("ports")))
        .filter(port -> port.path("name").asText().equals(name))
        .map(port -> port.path("containerPort").asText())
        .collect(Collectors.toSet());
  }
}
