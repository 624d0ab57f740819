package nz.enrolment.intake.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the framework refuses, and what fails, in the same form as our own refusals.
final class FrameworkProblems {
  private static final Logger log = LoggerFactory.getLogger(FrameworkProblems.class);

  private static final Problem SIGN_IN =
      new Problem(401, "sign-in-required", "Sign in", "A valid bearer token is needed here.");
  private static final Problem NOT_ALLOWED =
      new Problem(403, "not-allowed", "Not allowed", "The token does not allow this.");
  private static final Problem METHOD =
      new Problem(
          405, "method-not-allowed", "Method not allowed", "This method is not allowed here.");
  private static final Problem FAILURE =
      new Problem(500, "failure", "Failure", "Something failed here. Trying again may help.");

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response signIn() {
    return SIGN_IN.builder().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response notAllowed() {
    return NOT_ALLOWED.response();
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException e) {
    Response original = e.getResponse();
    int status = original.getStatus();
    return switch (status) {
      case 401 -> signIn();
      case 403 -> notAllowed();
      case 405 -> withAllow(METHOD, original.getHeaderString(HttpHeaders.ALLOW));
      default -> status < 500 ? refused(status).response() : failed(e);
    };
  }

  private static Problem refused(int status) {
    return switch (status) {
      case 404 -> new Problem(404, "not-found", "Not found", "There is nothing here.");
      case 406 -> new Problem(406, "not-acceptable", "Not acceptable", "JSON is what there is.");
      case 415 ->
          new Problem(415, "media-type-unsupported", "Media type not supported", "Send JSON.");
      default -> new Problem(status, "bad-request", "Bad request", "This is not understood.");
    };
  }

  private static Response withAllow(Problem problem, @Nullable String allow) {
    return problem.builder().header(HttpHeaders.ALLOW, allow).build();
  }

  /// An exception's message may repeat what a person sent, so only classes and the place are
  /// logged.
  @ServerExceptionMapper
  Response failed(Throwable e) {
    log.atError()
        .addKeyValue("exception", e.getClass().getName())
        .addKeyValue("root", root(e).getClass().getName())
        .addKeyValue("at", place(root(e)))
        .log("A request failed");
    return FAILURE.response();
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }

  private static String place(Throwable e) {
    return e.getStackTrace().length == 0 ? "unknown" : e.getStackTrace()[0].toString();
  }
}
