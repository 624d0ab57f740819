package nz.enrolment.shell.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Lets so many requests in at once, and answers the others 503 with Retry-After.
///
/// When more comes than the machine can do, every request that is let in makes all others slower,
/// until none is answered in time. What is turned away costs next to nothing, and whoever is let in
/// is answered as if there were no rush. Nothing has been kept of a request that was turned away.
@Singleton
final class LoadShedding {
  private static final Problem BUSY =
      new Problem(
          503,
          "busy",
          "Busy",
          "The service is overloaded. Retry after the number of seconds in Retry-After.");

  /// After CORS (300), so that a page may read the answer; before the token is looked at (200).
  private static final int PRIORITY = 290;

  private static final String SECONDS = "1";
  private static final String MANAGEMENT = "/q/";
  private static final String EVENTS = "/events";

  private final AtomicInteger within = new AtomicInteger();
  private final int atOnce;
  private final Counter turnedAway;

  /// @param atOnce requests that may be worked on or wait for a thread or connection; 0 when none
  ///   of a service ever waits, so that none is counted
  LoadShedding(
      @ConfigProperty(name = "admission.at-once", defaultValue = "0") int atOnce,
      MeterRegistry meters) {
    this.atOnce = atOnce;
    this.turnedAway = meters.counter("admission.turned-away");
    meters.gauge("admission.within", within);
  }

  void install(@Observes Filters filters) {
    if (atOnce > 0) {
      filters.register(this::admit, PRIORITY);
    }
  }

  void admit(RoutingContext context) {
    if (isFree(context.request())) {
      context.next();
    } else if (within.incrementAndGet() <= atOnce) {
      context.addEndHandler(_ -> within.decrementAndGet());
      context.next();
    } else {
      within.decrementAndGet();
      turnAway(context);
    }
  }

  /// Whether the service is well must be answered most of all when it is busy; and a stream of
  /// events is open for hours, and mostly silent.
  private static boolean isFree(HttpServerRequest request) {
    return request.path().startsWith(MANAGEMENT) || request.path().endsWith(EVENTS);
  }

  private void turnAway(RoutingContext context) {
    turnedAway.increment();
    context
        .response()
        .setStatusCode(BUSY.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.RETRY_AFTER, SECONDS)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(Buffer.buffer(BUSY.json()));
  }
}
