package nz.enrolment.external.serve;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every error as a problem, and none with more than it must say.
final class ProblemMappers {
  private static final Logger log = LoggerFactory.getLogger(ProblemMappers.class);

  @ServerExceptionMapper
  Response refusal(Refusal refusal) {
    return refusal.problem().response().build();
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response unauthorised() {
    return Problem.of("unauthorised", "Unauthorised", 401, "A valid bearer token is needed.")
        .response()
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return Problem.of("forbidden", "Forbidden", 403, "The token's roles do not allow this.")
        .response()
        .build();
  }

  @ServerExceptionMapper
  Response other(WebApplicationException e) {
    var status = e.getResponse().getStatusInfo();
    String slug = status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    return Problem.of(slug, status.getReasonPhrase(), status.getStatusCode(), "")
        .response()
        .build();
  }

  @ServerExceptionMapper
  Response failure(Exception e) {
    log.atError().addKeyValue("exception", e.getClass().getName()).log("A request failed");
    return Problem.of("failure", "Failure", 500, "The service failed; try again later.")
        .response()
        .build();
  }
}
