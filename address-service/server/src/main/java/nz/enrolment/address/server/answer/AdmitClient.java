package nz.enrolment.address.server.answer;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import nz.enrolment.address.server.admit.Admission;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Answers a client that asks too often before anything is read of what it asks.
final class AdmitClient {
  private final Admission admission;

  AdmitClient(Admission admission) {
    this.admission = admission;
  }

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  Optional<RestResponse<byte[]>> refuse(HttpServerRequest request) {
    long wait = admission.secondsToWait(request.remoteAddress());
    return wait > 0 ? Optional.of(Sent.of(new Answer.Wait(wait))) : Optional.empty();
  }
}
