package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.each;
import static nz.enrolment.kubernetes.Manifests.labels;
import static nz.enrolment.kubernetes.Manifests.selects;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Nothing is allowed unless a policy says so; every pod may look up names; and whom a policy lets
/// them speak to is there, at that port.
final class Policies implements Rule {
  private static final Set<String> DNS = Set.of("UDP 53", "TCP 53");

  @Override
  public Stream<String> problems(Manifests manifests) {
    return Stream.of(undenied(manifests), nameless(manifests), flows(manifests))
        .flatMap(problems -> problems);
  }

  private static Stream<String> undenied(Manifests manifests) {
    return manifests.of("NetworkPolicy").anyMatch(Policies::deniesAll)
        ? Stream.of()
        : Stream.of("No NetworkPolicy denies what is not allowed");
  }

  private static boolean deniesAll(JsonNode policy) {
    var spec = policy.path("spec");
    return spec.path("podSelector").isEmpty()
        && spec.path("policyTypes").size() == 2
        && !spec.has("ingress")
        && !spec.has("egress");
  }

  private static Stream<String> nameless(Manifests manifests) {
    return manifests
        .workloads()
        .filter(workload -> !looksUpNames(manifests, workload))
        .map(workload ->
            title(workload) + ": no policy lets it ask for names (port 53, UDP and TCP)");
  }

  private static boolean looksUpNames(Manifests manifests, JsonNode workload) {
    return policies(manifests, workload)
        .flatMap(policy -> each(policy.at("/spec/egress")))
        .flatMap(rule -> each(rule.path("ports")))
        .map(port -> port.path("protocol").asText() + " " + port.path("port").asText())
        .collect(Collectors.toSet())
        .containsAll(DNS);
  }

  private static Stream<JsonNode> policies(Manifests manifests, JsonNode workload) {
    return manifests
        .of("NetworkPolicy")
        .filter(policy -> selects(policy.at("/spec/podSelector/matchLabels"), labels(workload)));
  }

  private static Stream<String> flows(Manifests manifests) {
    return manifests
        .of("NetworkPolicy")
        .flatMap(policy ->
            each(policy.at("/spec/egress"))
                .flatMap(rule ->
                    each(rule.path("to"))
                        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
                        .flatMap(peer -> arrives(manifests, policy, peer, rule.path("ports")))));
  }

  private static Stream<String> arrives(
      Manifests manifests, JsonNode policy, JsonNode peer, JsonNode ports) {
    var labels = peer.at("/podSelector/matchLabels");
    if (madeByAnOperator(labels)) {
      return Stream.of();
    }
    var targets = manifests.workloads(labels).toList();
    if (targets.isEmpty()) {
      return Stream.of(title(policy) + ": no pods have the labels " + labels);
    }
    return each(ports)
        .map(port -> port.path("port").asText())
        .flatMap(port ->
            targets.stream()
                .filter(target -> Ports.declared(target).noneMatch(port::equals))
                .map(target -> title(policy) + ": " + title(target) + " has no port " + port));
  }

  /// Strimzi and CloudNativePG label their pods so.
  private static boolean madeByAnOperator(JsonNode labels) {
    return labels.has("strimzi.io/cluster") || labels.has("cnpg.io/cluster");
  }
}
