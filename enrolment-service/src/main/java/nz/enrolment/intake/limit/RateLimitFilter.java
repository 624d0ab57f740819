package nz.enrolment.intake.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Behind a proxy the address is the client's only if the proxy is believed
/// (`quarkus.http.proxy.*`).
@RateLimited
@Provider
class RateLimitFilter implements ContainerRequestFilter {
  private final RateLimits limits;
  private final HttpServerRequest request;

  @Inject
  RateLimitFilter(RateLimits limits, HttpServerRequest request) {
    this.limits = limits;
    this.request = request;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    switch (limits.address(request.remoteAddress())) {
      case RateLimitResult.Fair() -> {}
      case RateLimitResult.TooFast tooFast -> throw tooFast.refusal();
    }
  }
}
