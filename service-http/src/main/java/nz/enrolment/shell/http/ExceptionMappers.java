package nz.enrolment.shell.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the framework refuses, and what fails, in the same form as our own refusals.
final class ExceptionMappers {
  private static final Logger log = LoggerFactory.getLogger(ExceptionMappers.class);

  private static final Problem SIGN_IN =
      new Problem(401, "sign-in-required", "Sign in", "A valid bearer token is needed here.");
  private static final Problem NOT_ALLOWED =
      new Problem(403, "not-allowed", "Not allowed", "The token does not grant access to this.");
  private static final Problem NOT_FOUND =
      new Problem(404, "not-found", "Not found", "There is nothing here.");
  private static final Problem METHOD_NOT_ALLOWED =
      new Problem(
          405,
          "method-not-allowed",
          "Method not allowed",
          "See Allow for the methods of this resource.");
  private static final Problem NOT_ACCEPTABLE =
      new Problem(
          406,
          "not-acceptable",
          "Not acceptable",
          "None of the media types in Accept is available.");
  private static final Problem MEDIA_TYPE =
      new Problem(
          415,
          "media-type-unsupported",
          "Unsupported media type",
          "The operation does not take this Content-Type.");

  private final FailureProblem failure;

  ExceptionMappers(FailureProblem failure) {
    this.failure = failure;
  }

  @ServerExceptionMapper
  Response refused(ProblemException refusal) {
    return refusal.response();
  }

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
    return switch (original.getStatus()) {
      case 401 -> signIn();
      case 403 -> notAllowed();
      case 404 -> NOT_FOUND.response();
      case 405 ->
          METHOD_NOT_ALLOWED
              .builder()
              .header(HttpHeaders.ALLOW, AllowedMethods.ofRequest())
              .build();
      case 406 -> NOT_ACCEPTABLE.response();
      case 415 -> MEDIA_TYPE.response();
      default -> original.getStatus() < 500 ? badRequest(original.getStatus()) : failed(e);
    };
  }

  private static Response badRequest(int status) {
    return new Problem(status, "bad-request", "Bad request", "The request could not be parsed.")
        .response();
  }

  /// An exception's message may repeat what a person sent, so only classes and the place are
  /// logged.
  @ServerExceptionMapper
  Response failed(Throwable e) {
    if (root(e) instanceof HttpClosedException) {
      return badRequest(400); // nobody reads this: the caller went away before all of it had come
    }
    log.atError()
        .addKeyValue("exception", e.getClass().getName())
        .addKeyValue("root", root(e).getClass().getName())
        .addKeyValue("at", place(root(e)))
        .addKeyValue("sqlstate", sqlState(e))
        .log("A request failed");
    return failure.problem().response();
  }

  private static Throwable root(Throwable e) {
    return e.getCause() == null ? e : root(e.getCause());
  }

  /// What the database has against it: its own log must not say so.
  private static String sqlState(Throwable e) {
    if (e instanceof SQLException refused) {
      return String.valueOf(refused.getSQLState());
    }
    return e.getCause() == null ? "none" : sqlState(e.getCause());
  }

  private static String place(Throwable e) {
    return e.getStackTrace().length == 0 ? "unknown" : e.getStackTrace()[0].toString();
  }
}
