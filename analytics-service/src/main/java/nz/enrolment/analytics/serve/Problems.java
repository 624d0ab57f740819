package nz.enrolment.analytics.serve;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whatever goes wrong, as a problem.
class Problems {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  @ServerExceptionMapper
  Response refused(ProblemException e) {
    return answer(e.problem()).build();
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response unauthenticated() {
    return answer(
            Problem.of(401, "unauthenticated", "Not signed in", "A valid bearer token is needed."))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException e) {
    return answer(
            Problem.of(
                403, "forbidden", "Not allowed", "The token does not have the role for this."))
        .build();
  }

  /// What the framework refuses: no such path, method or media type.
  @ServerExceptionMapper
  Response refused(WebApplicationException e) {
    Status status = e.getResponse().getStatusInfo().toEnum();
    String slug = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    return answer(
            Problem.of(
                status.getStatusCode(), slug, status.getReasonPhrase(), "This cannot be answered."))
        .build();
  }

  /// By its class alone: a message may repeat what it failed on.
  @ServerExceptionMapper
  Response failed(Exception e) {
    log.atError().addKeyValue("exception", e.getClass().getName()).log("A request failed");
    return answer(
            Problem.of(500, "failed", "This failed", "It is not your fault: please try again."))
        .build();
  }

  private static ResponseBuilder answer(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
  }
}
