package nz.enrolment.shell.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/// What is refused before JAX-RS sees it (no such page, too long an address, too large a body)
/// becomes a problem too.
@Singleton
final class RouterErrors {
  private static final List<Problem> PROBLEMS =
      List.of(
          new Problem(400, "bad-request", "Bad request", "The request could not be parsed."),
          new Problem(404, "not-found", "Not found", "There is nothing here."),
          Problem.TOO_LARGE,
          new Problem(414, "address-too-long", "URL too long", "Use a shorter URL."),
          new Problem(431, "headers-too-large", "Headers too large", "Send fewer headers."));

  void install(@Observes Router router) {
    PROBLEMS.forEach(
        problem -> router.errorHandler(problem.status(), context -> answer(context, problem)));
  }

  private static void answer(RoutingContext context, Problem problem) {
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(Buffer.buffer(problem.json()));
  }
}
