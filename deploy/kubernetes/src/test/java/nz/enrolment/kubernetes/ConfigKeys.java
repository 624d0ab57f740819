package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.containers;
import static nz.enrolment.kubernetes.Manifests.each;
import static nz.enrolment.kubernetes.Manifests.name;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every environment variable of a service is a configuration key that it knows, and none that it
/// cannot start without is missing.
final class ConfigKeys implements Rule {
  private static final Set<String> IN_THE_IMAGE = Set.of("address.index");

  @Override
  public Stream<String> problems(Manifests manifests) {
    return manifests
        .workloads()
        .filter(workload -> KnownKeys.isService(service(workload)))
        .flatMap(workload -> problems(manifests, workload));
  }

  /// A migration is the same program, so it is told the same.
  private static String service(JsonNode workload) {
    return name(workload).replace("-migration", "");
  }

  private static Stream<String> problems(Manifests manifests, JsonNode workload) {
    var given = given(manifests, workload);
    var known = KnownKeys.of(service(workload));
    var unknown =
        given.stream()
            .filter(variable ->
                known.all().stream().map(ConfigKeys::variable).noneMatch(variable::equals))
            .map(variable -> title(workload) + ": no configuration key is " + variable);
    var missing =
        known.required().stream()
            .filter(key -> !given.contains(variable(key)) && !IN_THE_IMAGE.contains(key))
            .map(key -> title(workload) + ": " + key + " is missing");
    return Stream.concat(unknown, missing);
  }

  /// What MicroProfile Config reads a key from.
  private static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static Set<String> given(Manifests manifests, JsonNode workload) {
    var one =
        containers(workload)
            .flatMap(container -> each(container.path("env")))
            .map(v -> v.path("name").asText());
    var many =
        containers(workload)
            .flatMap(container -> each(container.path("envFrom")))
            .map(from -> from.at("/configMapRef/name").asText())
            .flatMap(map -> manifests.of("ConfigMap").filter(each -> name(each).equals(map)))
            .flatMap(map -> map.path("data").properties().stream().map(entry -> entry.getKey()));
    return Stream.concat(one, many).collect(Collectors.toSet());
  }
}
