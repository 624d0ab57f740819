package nz.enrolment.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nz.enrolment.local.process.Pids;
import nz.enrolment.local.process.Postmaster;

/// Where one suite keeps everything: databases, Kafka's log, documents, files, logs, keys. One run
/// at a time.
///
/// @param root absolute
record DataDirectory(Path root) {
  // A channel that nobody refers to is closed by the garbage collector, and its lock given up.
  private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  // What a killed launcher leaves ends by itself, once its pipe is closed: PostgreSQL in order, if
  // it is given the time.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  DataDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /// Takes the directory for the life of this JVM (the kernel gives it back however that ends), and
  /// ends what an earlier run left behind.
  ///
  /// @throws Refusal if another run has it, or it holds what no run has put there
  /// @throws IllegalStateException if an earlier run's database does not end, and still writes
  ///   there
  void take(ConsoleProgress progress) throws IOException, InterruptedException {
    create();
    lock();
    var ended = pids().end() + (postmaster().end() ? 1 : 0);
    if (ended > 0) {
      progress.say("ended " + ended + " processes that an earlier run had left");
    }
  }

  /// Keys, passwords and patients' answers are going to lie in there.
  private void create() throws IOException {
    Files.createDirectories(root);
    requireOwn();
    Files.setPosixFilePermissions(root, OWNER_ONLY);
  }

  /// What is somebody's home, say, must neither be closed to others nor forgotten.
  private void requireOwn() throws IOException {
    try (var files = Files.list(root)) {
      if (Files.notExists(lockFile()) && files.findAny().isPresent()) {
        throw new CannotStart(
            root + " holds other files: choose a new or an empty directory with --data DIR.");
      }
    }
  }

  private void lock() throws IOException {
    var file = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var lock = file.tryLock();
    if (lock == null) {
      throw new CannotStart(
          "Another run uses " + root + ": stop it, or choose another with --data DIR.");
    }
    HELD.add(lock);
  }

  /// Deletes all of it but the lock, which this run holds.
  void forget() throws IOException {
    try (var files = Files.walk(root)) {
      var deepestFirst = files.sorted(Comparator.reverseOrder());
      for (var file : deepestFirst.filter(this::isForgettable).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private boolean isForgettable(Path file) {
    return !file.equals(root) && !file.equals(lockFile());
  }

  private Path lockFile() {
    return root.resolve("lock");
  }

  private Postmaster postmaster() {
    return new Postmaster(root.resolve("postgres"));
  }

  Pids pids() {
    return new Pids(root.resolve("pids"), PATIENCE);
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path documents() {
    return root.resolve("documents");
  }

  /// What patients sent as evidence.
  Path files() {
    return root.resolve("files");
  }

  Path received() {
    return root.resolve("received");
  }

  /// Where files are delivered.
  Path folder() {
    return received().resolve("folder");
  }

  Path addressIndex() {
    return root.resolve("addresses.index");
  }

  /// The working directory of one service, with its configuration in
  /// `config/application.properties`.
  Path service(Listener service) {
    return root.resolve("services").resolve(service.label());
  }
}
