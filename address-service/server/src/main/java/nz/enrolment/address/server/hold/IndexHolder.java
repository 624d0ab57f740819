package nz.enrolment.address.server.hold;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nz.enrolment.address.index.file.IndexRefused;
import nz.enrolment.address.index.search.AddressIndex;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the newest usable file at `address.index`. A file that cannot be used is refused once,
/// with its reason in the log, and changes nothing for those who search.
///
/// Whoever took the index that was held before may search in it as long as they like: its mapping
/// ends when the garbage collector finds that nobody can. That holds for a file that was deleted or
/// replaced; one that is cut short while it is served ends the process (SIGBUS), so an index is
/// only ever renamed into its place.
@Singleton
public class IndexHolder {
  private static final Logger log = LoggerFactory.getLogger(IndexHolder.class);

  private final IndexLocation place;
  private final IndexMetrics metrics;
  private final Set<FileSnapshot> refused = new HashSet<>();
  private @Nullable FileSnapshot served;
  private volatile HeldIndex held = new HeldIndex.Missing("not looked for yet");

  IndexHolder(@ConfigProperty(name = "address.index") Path place, IndexMetrics metrics) {
    this.place = new IndexLocation(place);
    this.metrics = metrics;
  }

  /// What there is to search in at this moment. Take it once per request: the next call may give
  /// another generation.
  public HeldIndex held() {
    return held;
  }

  /// Looks for a newer file and swaps it in. Never fails: what goes wrong is logged.
  synchronized void look() {
    try {
      var files = place.files();
      refused.retainAll(files);
      if (files.isEmpty()) {
        missing(place.path() + ": no index file there");
      }
      takeNewest(files);
    } catch (IOException e) {
      log.atWarn()
          .addKeyValue("place", place.path())
          .addKeyValue("reason", e)
          .log("Cannot look for an address index");
      missing(e.toString());
    }
    metrics.refusedNow(refused.size());
  }

  private void takeNewest(List<FileSnapshot> files) {
    for (FileSnapshot file : files) {
      if (file.equals(served) || (!refused.contains(file) && take(file))) {
        return;
      }
    }
  }

  private boolean take(FileSnapshot file) {
    try {
      var index = AddressIndex.openVerified(file.path());
      // Replaced meanwhile: what was verified may not be what was opened, so look once more.
      if (!FileSnapshot.at(file.path()).equals(file)) {
        return false;
      }
      swap(file, index);
      return true;
    } catch (IndexRefused e) {
      refused.add(file);
      refuse(file, e);
    } catch (IOException | RuntimeException e) {
      // Perhaps not the file's fault: it is tried again at the next look.
      refuse(file, e);
    }
    return false;
  }

  private void swap(FileSnapshot file, AddressIndex index) {
    var next = new HeldIndex.Verified(index, index.generation(), file.changed().toInstant());
    served = file;
    held = next;
    metrics.opened(next);
    log.atInfo()
        .addKeyValue("file", file.path())
        .addKeyValue("generation", next.generation())
        .addKeyValue("addresses", index.size())
        .addKeyValue("bytes", index.bytes())
        .log("An address index was opened");
  }

  private void refuse(FileSnapshot file, Exception reason) {
    metrics.refused();
    log.atError()
        .addKeyValue("file", file.path())
        .addKeyValue("reason", reason)
        .log("An address index was refused");
    missing(reason.toString());
  }

  private void missing(String reason) {
    if (served == null) {
      held = new HeldIndex.Missing(reason);
    }
  }
}
