package nz.enrolment.address.server.answer;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns what went wrong into problem documents.
///
/// A bug is logged without its message, and never by the framework, which would write the URL with
/// the query.
public class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class);
  private static final String MEDIA_TYPE = "application/problem+json";

  /// A request that makes no sense, or cannot be served now.
  @ServerExceptionMapper
  public Response refused(RefusedRequest refused) {
    return answer(refused.refusal());
  }

  /// What the framework refuses by itself, such as an unknown path.
  @ServerExceptionMapper
  public Response refused(WebApplicationException refused) {
    return refused.getResponse();
  }

  /// A bug.
  @ServerExceptionMapper
  public Response failed(RuntimeException bug) {
    LOG.errorf(
        "request failed: kind=%s at=%s",
        bug.getClass().getName(), bug.getStackTrace().length > 0 ? bug.getStackTrace()[0] : "");
    return answer(Refusal.INTERNAL);
  }

  private static Response answer(Refusal refusal) {
    var problem = refusal.problem();
    return Response.status(problem.status())
        .type(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .entity(problem)
        .build();
  }
}
