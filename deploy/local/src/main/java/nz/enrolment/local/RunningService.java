package nz.enrolment.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import nz.enrolment.local.process.Child;

/// One service's process, and whether it is ready.
final class RunningService {
  private static final Duration READY_WITHIN = Duration.ofSeconds(120);
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Service service;
  private final Child child;
  private final URI health;
  private final Path directory;

  RunningService(Service service, Child child, URI management, Path directory) {
    this.service = service;
    this.child = child;
    this.health = management.resolve("/q/health/ready");
    this.directory = directory;
  }

  Listener listener() {
    return service.listener();
  }

  Child child() {
    return child;
  }

  /// Starts the process; `awaitReady` says when it answers.
  void start() {
    configure();
    child.start();
  }

  /// In its working directory, where Quarkus looks: unlike arguments, which every user of the
  /// machine is shown, a file in the data directory is for the owner's eyes only.
  private void configure() {
    var properties = new Properties();
    properties.putAll(service.configuration());
    var file = directory.resolve("config/application.properties");
    try {
      Files.createDirectories(file.getParent());
      try (var out = Files.newBufferedWriter(file)) {
        properties.store(out, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits until the service says that it is ready.
  ///
  /// @throws IllegalStateException with the end of its log, if it ends or takes longer than two
  ///   minutes
  void awaitReady() {
    var deadline = Instant.now().plus(READY_WITHIN);
    while (!isReady()) {
      if (child.process().isEmpty()) {
        throw child.failure("ended while starting");
      }
      if (Instant.now().isAfter(deadline)) {
        throw child.failure("is not ready after " + READY_WITHIN.toSeconds() + " s");
      }
      pause();
    }
  }

  private boolean isReady() {
    var question = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw child.failure("was not waited for");
    }
  }

  private void pause() {
    try {
      Thread.sleep(BETWEEN_QUESTIONS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
