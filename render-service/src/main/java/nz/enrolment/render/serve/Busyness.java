package nz.enrolment.render.serve;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nz.enrolment.render.press.Busy;
import nz.enrolment.shell.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What is answered while all presses are at work: nothing was lost, and later helps.
final class Busyness {
  private static final String SECONDS = "5";
  private static final Problem BUSY =
      new Problem(
          503, "busy", "Busy", "All presses are at work. Ask again, no sooner than Retry-After.");

  @ServerExceptionMapper
  Response busy(Busy busy) {
    return BUSY.builder().header(HttpHeaders.RETRY_AFTER, SECONDS).build();
  }
}
