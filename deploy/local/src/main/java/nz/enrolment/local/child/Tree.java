package nz.enrolment.local.child;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A directory and all that is in it.
final class Tree {
  private Tree() {}

  /// Deletes what is there, following no links.
  static void delete(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// A test's data: the process that kept it removes it, since the test's own JVM may have been
  /// killed.
  static void deleteIfTemporary(Path root, Leash.Parting parting) throws IOException {
    if (Boolean.getBoolean("temporary") && parting == Leash.Parting.ABANDONED) {
      delete(root);
      deleteIfEmpty(root.resolve("..").normalize());
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Another process of the same test has not ended yet, and will do it.
    }
  }
}
