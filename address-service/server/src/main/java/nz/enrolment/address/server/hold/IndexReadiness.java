package nz.enrolment.address.server.hold;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready with a verified index, and only then.
@Readiness
@ApplicationScoped
class IndexReadiness implements HealthCheck {
  private static final String NAME = "address-index";

  private final IndexHolder holder;

  IndexReadiness(IndexHolder holder) {
    this.holder = holder;
  }

  @Override
  public HealthCheckResponse call() {
    var check = HealthCheckResponse.named(NAME);
    return switch (holder.held()) {
      case HeldIndex.Verified(var index, var generation, var written) ->
          check
              .up()
              .withData("generation", generation)
              .withData("addresses", index.size())
              .withData("written", written.toString())
              .build();
      case HeldIndex.Missing(var reason) -> check.down().withData("reason", reason).build();
    };
  }
}
