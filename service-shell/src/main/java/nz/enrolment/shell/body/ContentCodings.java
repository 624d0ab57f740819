package nz.enrolment.shell.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nz.enrolment.shell.http.Problem;

/// Refuses bodies that are compressed or say that they are: they are read as they come, so a coding
/// would be taken for the content (RFC 9110, 15.5.16).
@Singleton
final class ContentCodings {
  private static final Problem UNSUPPORTED =
      new Problem(
          415,
          "content-coding-unsupported",
          "Content coding not supported",
          "Send the body as it is, without Content-Encoding.");

  /// After CORS (300) and load shedding (290), before the token is looked at (200).
  private static final int PRIORITY = 285;

  private static final String IDENTITY = "identity";
  private static final Set<HttpMethod> WITHOUT_BODY =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  void install(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  void check(RoutingContext context) {
    if (isCoded(context.request())) {
      context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
      UnreadBody.refuse(context, UNSUPPORTED);
    } else {
      context.next();
    }
  }

  private static boolean isCoded(HttpServerRequest request) {
    List<String> fields = request.headers().getAll(HttpHeaders.CONTENT_ENCODING);
    return !WITHOUT_BODY.contains(request.method())
        && fields.stream()
            .flatMap(field -> Stream.of(field.split(",")))
            .map(String::strip)
            .anyMatch(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase(IDENTITY));
  }
}
