package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.each;
import static nz.enrolment.kubernetes.Manifests.name;
import static nz.enrolment.kubernetes.Manifests.pod;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a pod names exists: ConfigMaps, Secrets with their keys, volumes, claims, accounts.
final class References implements Rule {

  @Override
  public Stream<String> problems(Manifests manifests) {
    var secrets = SecretKeys.of(manifests);
    return manifests
        .workloads()
        .flatMap(workload ->
            Stream.of(
                    missing(manifests, workload),
                    keys(workload)
                        .filter(key -> !secrets.contains(key))
                        .map(key -> "secret " + key),
                    unmounted(workload))
                .flatMap(missing -> missing)
                .map(missing -> title(workload) + ": there is no " + missing));
  }

  private static Stream<String> missing(Manifests manifests, JsonNode workload) {
    var pod = pod(workload);
    return Stream.of(
            named(manifests, "ConfigMap", pod.findValues("configMapRef"), "name"),
            named(manifests, "ConfigMap", pod.findValues("configMap"), "name"),
            named(
                manifests,
                "PersistentVolumeClaim",
                pod.findValues("persistentVolumeClaim"),
                "claimName"),
            account(manifests, pod))
        .flatMap(missing -> missing);
  }

  private static Stream<String> named(
      Manifests manifests, String kind, List<JsonNode> references, String member) {
    return references.stream()
        .map(reference -> reference.path(member).asText())
        .filter(name -> !manifests.has(kind, name))
        .map(name -> kind + " " + name);
  }

  private static Stream<String> account(Manifests manifests, JsonNode pod) {
    var name = pod.path("serviceAccountName").asText("default");
    return name.equals("default") || manifests.has("ServiceAccount", name)
        ? Stream.of()
        : Stream.of("ServiceAccount " + name);
  }

  /// Every key of a Secret that a pod is given, as `<secret>/<key>`.
  private static Stream<String> keys(JsonNode workload) {
    var pod = pod(workload);
    var variables =
        pod.findValues("secretKeyRef").stream()
            .map(key -> key.path("name").asText() + "/" + key.path("key").asText());
    var files =
        pod.findValues("secret").stream()
            .flatMap(secret ->
                each(secret.path("items"))
                    .map(item -> secretName(secret) + "/" + item.path("key").asText()));
    return Stream.concat(variables, files);
  }

  private static String secretName(JsonNode secret) {
    return secret.has("secretName")
        ? secret.path("secretName").asText()
        : secret.path("name").asText();
  }

  private static Stream<String> unmounted(JsonNode workload) {
    Set<String> volumes =
        Stream.concat(
                each(pod(workload).path("volumes")).map(volume -> volume.path("name").asText()),
                each(workload.at("/spec/volumeClaimTemplates")).map(claim -> name(claim)))
            .collect(Collectors.toSet());
    return Manifests.containers(workload)
        .flatMap(container -> each(container.path("volumeMounts")))
        .map(mount -> mount.path("name").asText())
        .filter(mount -> !volumes.contains(mount))
        .map(mount -> "volume " + mount);
  }
}
