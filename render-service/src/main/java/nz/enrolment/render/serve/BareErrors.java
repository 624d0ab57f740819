package nz.enrolment.render.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/// What is refused before JAX-RS sees it (too long an address, too large a body, no such page) becomes a [Problem] too.
@Singleton
final class BareErrors {
  private static final List<Integer> STATUSES = List.of(400, 404, 405, 413, 414, 415, 431);
  private static final JsonMapper MAPPER = new JsonMapper();

  void install(@Observes Router router) {
    STATUSES.forEach(status -> router.errorHandler(status, context -> answer(context, status)));
  }

  private static void answer(RoutingContext context, int status) {
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(json(Problems.bare(status)));
  }

  private static String json(Problem problem) {
    try {
      return MAPPER.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
