package nz.enrolment.address.server.serve;

import jakarta.ws.rs.WebApplicationException;
import nz.enrolment.address.server.problem.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What the framework refuses, and what fails, in the same form as our own refusals.
final class ExceptionMappers {
  private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

  @ServerExceptionMapper
  RestResponse<byte[]> refused(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    return switch (status) {
      case 404 -> Responses.refusal(Refusal.NOT_FOUND);
      case 405 -> Responses.refusal(Refusal.METHOD_NOT_ALLOWED);
      case 406 -> Responses.refusal(Refusal.NOT_ACCEPTABLE);
      default -> status < 500 ? Responses.refusal(Refusal.BAD_REQUEST) : failed(e);
    };
  }

  /// A bug. It is logged without its message, which may repeat what was asked for.
  @ServerExceptionMapper
  RestResponse<byte[]> failed(Throwable bug) {
    var place = bug.getStackTrace().length == 0 ? "" : bug.getStackTrace()[0];
    LOG.errorf("request failed: kind=%s at=%s", bug.getClass().getName(), place);
    return Responses.refusal(Refusal.INTERNAL);
  }
}
