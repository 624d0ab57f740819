package nz.enrolment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// A service as it was built, started as `java -jar` would, but with a leash.
///
/// @param file `quarkus-run.jar`
record QuarkusJar(Path file) {
  private static final String LEASHED = "nz.enrolment.local.child.Leashed";

  /// The main class and its arguments.
  List<String> main() {
    return List.of(LEASHED, attribute("Main-Class"));
  }

  /// What its manifest wants to be opened, which the JVM heeds only after `-jar`.
  Stream<String> opens() {
    return Stream.of(attribute("Add-Opens").split(" "))
        .filter(name -> !name.isBlank())
        .map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
  }

  private String attribute(String name) {
    try (var jar = new JarFile(file.toFile())) {
      Attributes main = jar.getManifest().getMainAttributes();
      return String.valueOf(main.getOrDefault(new Attributes.Name(name), ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
