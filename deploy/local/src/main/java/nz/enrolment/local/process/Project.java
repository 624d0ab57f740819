package nz.enrolment.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the project is, and the classpath of the infrastructure's processes in it.
public record Project(Path root) {
  private static final String BUILD = "./mvnw -Dquick -DskipTests -pl deploy/local install";

  /// The project named by the system property `enrolment.project`, or else the one that holds the
  /// working directory.
  public static Project here() {
    var start = Path.of(System.getProperty("enrolment.project", "")).toAbsolutePath();
    return Stream.iterate(Optional.of(start), Optional::isPresent, Project::parent)
        .map(Optional::orElseThrow)
        .filter(folder -> Files.exists(folder.resolve("deploy/local/pom.xml")))
        .findFirst()
        .map(Project::new)
        .orElseThrow(() -> new IllegalStateException("no enrolment suite at or above " + start));
  }

  private static Optional<Path> parent(Optional<Path> folder) {
    return folder.map(Path::getParent);
  }

  /// The folder of one module, as in the parent POM.
  public Path module(String name) {
    return root.resolve(name);
  }

  /// A classpath with every library that the infrastructure needs, which no test should have on its
  /// own.
  ///
  /// @throws IllegalStateException naming the command that builds it, if it has not been built
  public String classpath() {
    var target = module("deploy/local").resolve("target");
    if (!Files.isDirectory(target.resolve("lib"))) {
      throw new IllegalStateException(target.resolve("lib") + " is missing: run " + BUILD);
    }
    return target.resolve("classes") + ":" + target.resolve("lib") + "/*";
  }
}
