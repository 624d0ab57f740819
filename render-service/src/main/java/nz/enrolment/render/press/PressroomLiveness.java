package nz.enrolment.render.press;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Alive while a press is to be had again.
@Liveness
@ApplicationScoped
class PressroomLiveness implements HealthCheck {
  private final Pressroom pressroom;

  PressroomLiveness(Pressroom pressroom) {
    this.pressroom = pressroom;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("presses").status(!pressroom.isStuck()).build();
  }
}
