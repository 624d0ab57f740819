package nz.enrolment.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nz.enrolment.local.process.Pids;

/// Where one suite keeps everything: databases, Kafka's log, documents, logs, keys. One run at a
/// time.
///
/// @param root absolute
record DataDirectory(Path root) {
  // A channel that nobody refers to is closed by the garbage collector, and its lock given up.
  private static final Set<FileLock> HELD = ConcurrentHashMap.newKeySet();

  // What a killed launcher leaves ends by itself, once its pipe is closed: PostgreSQL in order, if
  // it is given the time.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  DataDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /// Takes the directory for the life of this JVM (the kernel gives it back however that ends), and
  /// ends what an earlier run left behind.
  ///
  /// @throws Refusal if another run has it
  void take(Progress progress) throws IOException, InterruptedException {
    Files.createDirectories(root);
    lock();
    var ended = pids().end();
    if (ended > 0) {
      progress.say("ended " + ended + " processes that an earlier run had left");
    }
  }

  private void lock() throws IOException {
    var file =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    var lock = file.tryLock();
    if (lock == null) {
      throw new Refusal(
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
    return !file.equals(root) && !file.equals(root.resolve("lock"));
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

  Path received() {
    return root.resolve("received");
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
