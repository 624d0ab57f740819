package nz.enrolment.render.serve;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import nz.enrolment.render.press.Busy;
import nz.enrolment.shell.http.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is answered while a document cannot be made for want of something: nothing was lost, and
/// asking later helps.
final class RetryLater {
  private static final Logger log = LoggerFactory.getLogger(RetryLater.class);
  private static final String SECONDS = "5";
  private static final Problem BUSY =
      new Problem(
          503,
          "busy",
          "Busy",
          "All workers are busy with other documents. Retry after the number of seconds in Retry-After.");
  private static final Problem UNAVAILABLE =
      new Problem(
          503,
          "unavailable",
          "Unavailable",
          "Something that the document needs is unavailable. Retry after the number of seconds in"
              + " Retry-After.");

  @ServerExceptionMapper
  Response busy(Busy busy) {
    return later(BUSY);
  }

  /// A disk, or the service that keeps the files.
  @ServerExceptionMapper
  Response failed(IOException e) {
    log.atWarn()
        .addKeyValue("exception", e.getClass().getName())
        .log("A document could not be had, and may be later");
    return later(UNAVAILABLE);
  }

  private static Response later(Problem problem) {
    return problem.builder().header(HttpHeaders.RETRY_AFTER, SECONDS).build();
  }
}
