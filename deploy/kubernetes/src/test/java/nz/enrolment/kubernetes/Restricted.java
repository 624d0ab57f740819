package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.containers;
import static nz.enrolment.kubernetes.Manifests.pod;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/// What a namespace with the Pod Security Standard `restricted` demands of a pod, and a little
/// more.
final class Restricted implements Rule {
  private static final Map<String, String> POD =
      Map.of(
          "/automountServiceAccountToken", "false",
          "/securityContext/runAsNonRoot", "true",
          "/securityContext/seccompProfile/type", "RuntimeDefault");
  private static final Map<String, String> CONTAINER =
      Map.of(
          "/securityContext/allowPrivilegeEscalation", "false",
          "/securityContext/capabilities/drop/0", "ALL");

  @Override
  public Stream<String> problems(Manifests manifests) {
    return manifests.workloads().flatMap(Restricted::problems);
  }

  private static Stream<String> problems(JsonNode workload) {
    var title = title(workload);
    var ofContainers =
        containers(workload)
            .flatMap(container ->
                Stream.of(
                        missing(title, container, CONTAINER),
                        unbounded(title, container),
                        writable(workload, container))
                    .flatMap(problems -> problems));
    return Stream.of(missing(title, pod(workload), POD), ofContainers, fromTheHost(workload))
        .flatMap(problems -> problems);
  }

  private static Stream<String> missing(
      String title, JsonNode where, Map<String, String> expected) {
    return expected.entrySet().stream()
        .filter(each -> !where.at(each.getKey()).asText().equals(each.getValue()))
        .map(each -> title + ": " + each.getKey() + " must be " + each.getValue());
  }

  private static Stream<String> unbounded(String title, JsonNode container) {
    return Stream.of(
            "/resources/limits/memory", "/resources/requests/memory", "/resources/requests/cpu")
        .filter(each -> container.at(each).isMissingNode())
        .map(each -> title + ": " + each + " is missing");
  }

  /// Our own images need nothing but `/tmp`.
  private static Stream<String> writable(JsonNode workload, JsonNode container) {
    return container.path("name").asText().equals("service")
            && !container.at("/securityContext/readOnlyRootFilesystem").asBoolean()
        ? Stream.of(title(workload) + ": the root must be read-only")
        : Stream.of();
  }

  private static Stream<String> fromTheHost(JsonNode workload) {
    var shares =
        Stream.of("hostNetwork", "hostPID", "hostIPC").filter(each -> pod(workload).has(each));
    var paths =
        Manifests.each(pod(workload).path("volumes"))
            .filter(volume -> volume.has("hostPath"))
            .map(volume -> volume.path("name").asText());
    return Stream.concat(shares, paths).map(each -> title(workload) + ": " + each + " of the host");
  }
}
