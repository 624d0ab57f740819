package nz.enrolment.local.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where PostgreSQL's programs are unpacked, once for all runs of one machine.
///
/// zonky marks a whole extraction with `.exists` and cannot mend one that a kill cut short: so it
/// is removed first.
final class Binaries implements AutoCloseable {
  static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "enrolment-postgresql");

  private final FileChannel file;
  private final FileLock lock;

  private Binaries(FileChannel file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /// Waits until no other process unpacks, and removes what is unfinished.
  static Binaries lock() throws IOException {
    Files.createDirectories(FOLDER);
    var lock = FOLDER.resolve("lock");
    var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var binaries = new Binaries(file, file.lock());
    removeUnfinished();
    return binaries;
  }

  private static void removeUnfinished() throws IOException {
    try (var versions = Files.newDirectoryStream(FOLDER, "PG-*")) {
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
