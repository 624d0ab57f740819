package nz.enrolment.shell.journal;

import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Well while no partition stands still (`/q/health/well`, and so `/q/health`).
///
/// Neither alive nor ready: a new process would be given the same record, and HTTP is answered as
/// well as before. Kubernetes should do nothing about it, and an operator something.
@Wellness
@Singleton
class ConsumerWellness implements HealthCheck {
  private final ConsumerWatch watch;

  ConsumerWellness(ConsumerWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    var stalled = watch.stalled();
    var response = HealthCheckResponse.named("partitions").status(stalled.isEmpty());
    stalled.forEach(record -> response.withData(record.partitionName(), watch.describe(record)));
    return response.build();
  }
}
