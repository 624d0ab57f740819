package nz.enrolment.local.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// Where PostgreSQL's programs are unpacked, once for all runs of one user: what lay in a folder
/// that others can write, they could have put there.
///
/// zonky marks a whole extraction with `.exists` and cannot mend one that a kill cut short: so it
/// is removed first.
final class Binaries implements AutoCloseable {
  static final Path FOLDER = in(System.getenv(), Path.of(System.getProperty("user.home")));

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final FileChannel file;
  private final FileLock lock;

  private Binaries(FileChannel file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /// In the user's cache, as the XDG Base Directory Specification 0.8 has it: a relative
  /// `XDG_CACHE_HOME` does not count.
  static Path in(Map<String, String> environment, Path home) {
    var cache = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
    return (cache.isAbsolute() ? cache : home.resolve(".cache"))
        .resolve("enrolment-suite/postgresql");
  }

  /// Waits until no other process unpacks, and removes what is unfinished.
  static Binaries lock(Path folder) throws IOException {
    // With what is made around it: zonky lets everyone write into the folder itself.
    Files.createDirectories(folder, OWNER_ONLY);
    var lock = folder.resolve("lock");
    var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var binaries = new Binaries(file, file.lock());
    removeUnfinished(folder);
    return binaries;
  }

  private static void removeUnfinished(Path folder) throws IOException {
    try (var versions = Files.newDirectoryStream(folder, "PG-*")) {
      for (var version : versions) {
        if (Files.notExists(version.resolve(".exists"))) {
          Tree.delete(version);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    file.close();
  }
}
