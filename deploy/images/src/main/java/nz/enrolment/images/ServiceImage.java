package nz.enrolment.images;

import java.nio.file.Path;
import java.util.List;

/// One service as a container.
///
/// @param module the folder of its Maven module
/// @param heap its largest unless the container's arguments say otherwise, as after `-Xmx`
/// @param port of its API; its health and metrics are a thousand above it
record ServiceImage(String name, String module, String heap, int port) {
  static final List<ServiceImage> ALL =
      List.of(
          new ServiceImage("enrolment-service", "enrolment-service", "192m", 8080),
          new ServiceImage("render-service", "render-service", "256m", 8081),
          new ServiceImage("analytics-service", "analytics-service", "128m", 8082),
          new ServiceImage("external-api-service", "external-api-service", "256m", 8083),
          new ServiceImage("address-service", "address-service/server", "96m", 8084));

  int managementPort() {
    return port + 1000;
  }

  /// What Maven built.
  Path application(Path project) {
    return project.resolve(module).resolve("target/quarkus-app");
  }

  boolean servesAddresses() {
    return name.equals("address-service");
  }
}
