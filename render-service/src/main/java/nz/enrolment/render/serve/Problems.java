package nz.enrolment.render.serve;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns every refusal and failure into a [Problem]; none of them repeats what was asked.
final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response unauthorized() {
    Problem problem =
        Problem.of(401, "unauthorized", "Unauthorized", "A valid bearer token is needed.");
    return Response.fromResponse(problem.response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return Problem.of(403, "forbidden", "Forbidden", "The token's roles do not allow this.")
        .response();
  }

  /// What JAX-RS itself refuses: an unknown path, another method, a media type that we do not have.
  @ServerExceptionMapper
  Response refused(WebApplicationException e) {
    return bare(e.getResponse().getStatus()).response();
  }

  @ServerExceptionMapper
  Response failed(Exception e) {
    LOG.error("A request failed", e);
    return bare(500).response();
  }

  /// A problem of which no more is known than its status.
  static Problem bare(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Error" : known.getReasonPhrase();
    return Problem.of(status, slug(title), title, "The request could not be answered.");
  }

  private static String slug(String title) {
    return Stream.of(title.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
