package nz.enrolment.address.server.hold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where index files come from: a file, or a folder with files that end in `.index`.
record Place(Path path) {
  private static final String INDEX_FILES = "*.index";
  private static final Comparator<FoundFile> NEWEST_FIRST =
      Comparator.comparing(FoundFile::changed).thenComparing(FoundFile::path).reversed();

  /// What is there, the newest first.
  List<FoundFile> files() throws IOException {
    var found = new ArrayList<FoundFile>();
    if (Files.isDirectory(path)) {
      try (var files = Files.newDirectoryStream(path, INDEX_FILES)) {
        for (Path file : files) add(file, found);
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

  private static void add(Path file, List<FoundFile> found) throws IOException {
    try {
      found.add(FoundFile.at(file));
    } catch (NoSuchFileException _) {
      // Taken away since the folder was listed, or not there yet.
    }
  }
}
