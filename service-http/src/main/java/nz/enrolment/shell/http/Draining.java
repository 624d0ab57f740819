package nz.enrolment.shell.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Answers 503 with Retry-After once a service that is told to stop has served on for as long as it
/// was to: to whoever asks, as if it were busy. What is under way then ends, and what comes later
/// meets nothing that is half closed.
@Singleton
final class Draining {
  private static final Problem STOPPING =
      new Problem(
          503,
          "busy",
          "Busy",
          "This process is stopping. Retry after the number of seconds in Retry-After.");

  /// After CORS (300), so that a page may read the answer; before load shedding (290).
  private static final int PRIORITY = 295;

  private static final String SECONDS = "1";

  private final Duration delay;
  private volatile @Nullable Long until; // of System.nanoTime()

  Draining(@ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
    this.delay = delay.orElse(Duration.ZERO);
  }

  void begin(@Observes ShutdownDelayInitiatedEvent event) {
    until = System.nanoTime() + delay.toNanos();
  }

  void install(@Observes Filters filters) {
    filters.register(this::admit, PRIORITY);
  }

  private void admit(RoutingContext context) {
    Long end = until;
    if (end == null || System.nanoTime() - end < 0) {
      context.next();
    } else {
      context
          .response()
          .setStatusCode(STOPPING.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .putHeader(HttpHeaders.RETRY_AFTER, SECONDS)
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .end(Buffer.buffer(STOPPING.json()));
    }
  }
}
