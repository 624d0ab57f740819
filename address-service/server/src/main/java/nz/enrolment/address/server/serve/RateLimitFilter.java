package nz.enrolment.address.server.serve;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import nz.enrolment.address.server.limit.RateLimits;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Answers a client that asks too often before anything is read of what it asks.
final class RateLimitFilter {
  private final RateLimits limits;

  RateLimitFilter(RateLimits limits) {
    this.limits = limits;
  }

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  Optional<RestResponse<byte[]>> refuse(HttpServerRequest request) {
    long wait = limits.secondsToWait(request.remoteAddress());
    return wait > 0 ? Optional.of(Responses.of(new AddressResponse.Wait(wait))) : Optional.empty();
  }
}
