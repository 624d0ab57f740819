package nz.enrolment.address.server.serve;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import nz.enrolment.address.server.problem.Refusal;

/// What is refused before JAX-RS sees it becomes a problem too. Only a URL or headers beyond the
/// server's limits get a bare status: they are refused before there is a request.
@Singleton
class RouterErrors {
  private static final List<Refusal> REFUSALS = List.of(Refusal.BAD_REQUEST, Refusal.NOT_FOUND);

  void install(@Observes Router router) {
    for (Refusal refusal : REFUSALS) {
      router.errorHandler(refusal.status(), context -> answer(context, refusal));
    }
  }

  private static void answer(RoutingContext context, Refusal refusal) {
    context
        .response()
        .setStatusCode(refusal.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Refusal.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, Responses.NOT_AT_ALL)
        .end(Buffer.buffer(refusal.body()));
  }
}
