package nz.enrolment.address.server.hold;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the index at the start, and has the holder look again whenever its folder changes.
@Startup
@Singleton
class IndexWatch {
  private static final Logger log = LoggerFactory.getLogger(IndexWatch.class);

  private final IndexHolder holder;
  private final Path folder;
  private final Duration longestWait;
  private final Thread thread =
      Thread.ofPlatform().daemon().name("index-watch").unstarted(this::run);

  /// @param longestWait `address.look-every`: how long a change may stay unseen where the file
  ///   system announces none
  IndexWatch(
      IndexHolder holder,
      @ConfigProperty(name = "address.index") Path place,
      @ConfigProperty(name = "address.look-every") Duration longestWait) {
    this.holder = holder;
    this.folder = new IndexLocation(place).folder();
    this.longestWait = longestWait;
  }

  @PostConstruct
  void start() {
    holder.look();
    thread.start();
  }

  @PreDestroy
  void stop() {
    thread.interrupt();
  }

  private void run() {
    try (var watch = new FolderWatch(folder)) {
      while (true) {
        watch.await(longestWait);
        holder.look();
      }
    } catch (InterruptedException _) {
      // The service stops.
    } catch (IOException e) {
      log.atError()
          .addKeyValue("folder", folder)
          .addKeyValue("reason", e)
          .log("The folder of address indexes is not watched any more");
    }
  }
}
