package nz.enrolment.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What the manifests are about.
final class Project {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private Project() {}

  static String read(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder of a service's sources.
  static Path sources(String service) {
    var module = service.equals("address-service") ? "address-service/server" : service;
    return ROOT.resolve(module).resolve("src/main");
  }

  /// A service's own properties, which come with it.
  static Properties properties(String service) {
    return load(sources(service).resolve("resources/application.properties"));
  }

  static Properties load(Path file) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
