package nz.enrolment.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `deploy/kubernetes/check` rendered.
final class Rendered {
  private Rendered() {}

  static String overlay(String name) throws IOException {
    return Files.readString(Path.of("target/rendered", name + ".yaml"));
  }
}
