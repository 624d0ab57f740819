package nz.enrolment.shell.journal;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Alive while the relay's thread is: it survives whatever can happen to the database and the
/// broker, and nothing but a new process brings it back.
@Liveness
@Singleton
class RelayLiveness implements HealthCheck {
  private final RelayAtBoot relay;

  RelayLiveness(RelayAtBoot relay) {
    this.relay = relay;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("relay").status(relay.isRunning()).build();
  }
}
