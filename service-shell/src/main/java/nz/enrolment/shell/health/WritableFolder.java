package nz.enrolment.shell.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// Up while files can be created in a folder, which is made when it is not there. A service
/// announces one with `@Produces @Readiness`.
///
/// @param name of the check
public record WritableFolder(String name, Path folder) implements HealthCheck {
  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named(name).status(isWritable()).build();
  }

  private boolean isWritable() {
    try {
      return Files.isWritable(Files.createDirectories(folder));
    } catch (IOException _) {
      return false;
    }
  }
}
