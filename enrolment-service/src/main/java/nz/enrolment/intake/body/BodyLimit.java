package nz.enrolment.intake.body;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import nz.enrolment.shell.body.UnreadBody;
import nz.enrolment.shell.http.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The largest body that is read, and the refusal of a larger one.
///
/// A body that says how long it is, is refused before a byte of it is read. The framework would do
/// the same without a problem to read, so this comes just before it. A body that does not say is
/// cut off where it grows too large: [LimitedBody].
@Singleton
public final class BodyLimit {
  private static final int BEFORE_THE_FRAMEWORK = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

  private final int usual;
  private final Map<String, Integer> larger;

  @Inject
  BodyLimit(
      @ConfigProperty(name = "intake.largest-body") int usual,
      @ConfigProperty(name = "intake.largest-list") int list,
      @ConfigProperty(name = "intake.files.largest") int file) {
    this.usual = usual;
    this.larger = Map.of("/links/bulk", list, "/files", file);
  }

  /// In bytes, for what is asked for; the limit itself is still read.
  int of(HttpServerRequest request) {
    return larger.getOrDefault(request.path(), usual);
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_THE_FRAMEWORK).handler(this::check);
  }

  private void check(RoutingContext context) {
    if (isTooLarge(context.request())) {
      UnreadBody.refuse(context, Problem.TOO_LARGE);
    } else {
      context.next();
    }
  }

  private boolean isTooLarge(HttpServerRequest request) {
    @Nullable String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
    try {
      return length != null && Long.parseLong(length) > of(request);
    } catch (NumberFormatException _) {
      return true;
    }
  }
}
