package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.containers;
import static nz.enrolment.kubernetes.Manifests.title;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Our images are named by digest; those of others, which only a trial has, have the version that
/// our tests run.
final class Images implements Rule {
  private static final Pattern BY_DIGEST =
      Pattern.compile("[^:@]+(:[0-9]+/[^:@]+)?@sha256:[0-9a-f]{64}");

  /// With the property of the parent POM that says which version.
  private static final Map<String, String> OF_OTHERS =
      Map.of(
          "postgres", "postgresql-binaries.version",
          "apache/kafka", "kafka-broker.version",
          "ghcr.io/navikt/mock-oauth2-server", "mock-oauth2-server.version");

  @Override
  public Stream<String> problems(Manifests manifests) {
    return manifests
        .workloads()
        .flatMap(workload ->
            containers(workload)
                .map(container -> container.path("image").asText())
                .filter(image -> !BY_DIGEST.matcher(image).matches() && !isTested(image))
                .map(image -> title(workload) + ": " + image + " is no digest"));
  }

  private static boolean isTested(String image) {
    var parts = image.split(":", 2);
    var property = OF_OTHERS.get(parts[0]);
    return property != null
        && parts.length == 2
        && (version(property) + ".").startsWith(parts[1] + ".");
  }

  private static String version(String property) {
    var pom = Project.read("pom.xml");
    var begin = pom.indexOf("<" + property + ">") + property.length() + 2;
    return pom.substring(begin, pom.indexOf('<', begin));
  }
}
