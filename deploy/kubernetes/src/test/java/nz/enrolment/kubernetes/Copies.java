package nz.enrolment.kubernetes;

import java.util.Map;
import java.util.stream.Stream;

/// Kustomize reads no file outside of its folder; what had to be copied is still the same.
final class Copies implements Rule {
  private static final Map<String, String> ORIGINALS =
      Map.of(
          "roles.sql", "enrolment-service/src/main/resources/db/roles.sql",
          "no-values-in-the-log.conf", "deploy/postgresql/no-values-in-the-log.conf",
          "oidc.json", "deploy/local/src/main/resources/nz/enrolment/local/child/oidc.json");

  @Override
  public Stream<String> problems(Manifests manifests) {
    return ORIGINALS.entrySet().stream()
        .filter(file -> differs(manifests, file.getKey(), Project.read(file.getValue())))
        .map(file -> file.getKey() + " differs from " + file.getValue());
  }

  private static boolean differs(Manifests manifests, String file, String original) {
    return manifests
        .of("ConfigMap")
        .map(map -> map.path("data").path(file))
        .anyMatch(copy -> !copy.isMissingNode() && !copy.asText().equals(original));
  }
}
