package nz.enrolment.address.server.hold;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Waits for a change in a folder, or for the time to look anyway: a network file system tells
/// nobody what another machine has changed, and the folder may not be there yet.
final class FolderWatch implements AutoCloseable {
  private final Path folder;
  private final WatchService watch;
  private @Nullable WatchKey key;

  FolderWatch(Path folder) throws IOException {
    this.folder = folder;
    this.watch = folder.getFileSystem().newWatchService();
  }

  /// Returns when something has changed, at the latest after `longest`.
  void await(Duration longest) throws InterruptedException {
    if (key == null || !key.isValid()) {
      key = register();
    }
    var changed = watch.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    if (changed == null) {
      return;
    }
    changed.pollEvents();
    changed.reset();
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }

  /// Null where it cannot be watched, so that another attempt is made after the next wait.
  private @Nullable WatchKey register() {
    try {
      return folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    } catch (IOException _) {
      return null;
    }
  }
}
