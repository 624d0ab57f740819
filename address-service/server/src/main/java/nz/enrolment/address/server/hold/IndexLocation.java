package nz.enrolment.address.server.hold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where index files come from: a file, or a folder with files that end in `.index`.
record IndexLocation(Path path) {
  private static final String INDEX_FILES = "*.index";
  private static final Comparator<FileSnapshot> NEWEST_FIRST =
      Comparator.comparing(FileSnapshot::changed).thenComparing(FileSnapshot::path).reversed();

  /// What is there, the newest first.
  List<FileSnapshot> files() throws IOException {
    var found = new ArrayList<FileSnapshot>();
    if (Files.isDirectory(path)) {
      try (var files = Files.newDirectoryStream(path, INDEX_FILES)) {
        for (Path file : files) {
          add(file, found);
        }
      }
    } else {
      add(path, found);
    }
    found.sort(NEWEST_FIRST);
    return found;
  }

  /// The folder in which a change shows.
  Path folder() {
    return Files.isDirectory(path) ? path : path.resolveSibling("").toAbsolutePath();
  }

  private static void add(Path file, List<FileSnapshot> found) throws IOException {
    try {
      found.add(FileSnapshot.at(file));
    } catch (NoSuchFileException _) {
      // Taken away since the folder was listed, or not there yet.
    }
  }
}
