package nz.enrolment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.local.process.Jvm;
import nz.enrolment.local.process.Project;

/// How a service is started from its image.
///
/// @param data what its containers may write to
record Containers(Project project, DataDirectory data) {
  static final String BUNDLES = "deploy/images/target/bundles";
  private static final String MAIN = "nz.enrolment.local.child.ContainerProcess";

  /// The process that holds the container.
  ///
  /// @param directory of the service, with its configuration
  Jvm jvm(Service service, Path directory) {
    var arguments =
        Stream.of(
            MAIN,
            project.module(BUNDLES).resolve(service.image()),
            directory,
            service.memory(),
            folder(data.documents()),
            folder(data.files()),
            folder(data.folder()));
    return new Jvm(
        service.listener().label(),
        List.of("-Xmx32m"),
        project.classpath(),
        arguments.map(String::valueOf).toList(),
        directory,
        service.urgency().niceness());
  }

  /// A container's user is any, but of the group 0.
  private static Path folder(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
