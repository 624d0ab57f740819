package nz.enrolment.local;

import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.local.process.Project;

/// What must hold before anything is started.
final class Preconditions {
  private Preconditions() {}

  /// @throws Refusal that names every taken port, or what has not been built
  static void check(Project project, PortPlan ports, Packaging packaging) {
    requireFree(ports);
    requireBuilt(project);
    if (packaging == Packaging.CONTAINERS) {
      requireUnpacked(project);
    }
  }

  /// @throws Refusal that names every taken port
  static void requireFree(PortPlan ports) {
    var taken = ports.taken();
    if (!taken.isEmpty()) {
      var names =
          taken.stream()
              .map(listener -> ports.port(listener) + " (" + listener.label() + ")")
              .collect(Collectors.joining(", "));
      throw new CannotStart(
          "Taken by another program: port "
              + names
              + ". Choose others with --port-base N or --port NAME=N.");
    }
  }

  private static void requireBuilt(Project project) {
    Stream.of(
            "enrolment-service",
            "render-service",
            "analytics-service",
            "external-api-service",
            "address-service/server")
        .map(module -> project.module(module).resolve("target/quarkus-app/quarkus-run.jar"))
        .filter(Files::notExists)
        .findFirst()
        .ifPresent(jar -> {
          throw new CannotStart(jar + " is missing: run ./mvnw -Dquick -DskipTests package");
        });
  }

  private static void requireUnpacked(Project project) {
    var bundles = project.module(Containers.BUNDLES);
    if (Files.notExists(bundles)) {
      throw new CannotStart(bundles + " is missing: run deploy/images/build, deploy/images/unpack");
    }
  }
}
