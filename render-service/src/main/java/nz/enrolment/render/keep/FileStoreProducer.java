package nz.enrolment.render.keep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import nz.enrolment.shell.health.WritableFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;

/// Where the operator wants the files; ready while they can be kept there.
final class FileStoreProducer {

  @Produces
  @Singleton
  FileStore files(@ConfigProperty(name = "render.store") Path root) {
    return new FileStore(root);
  }

  @Produces
  @Readiness
  @ApplicationScoped
  HealthCheck folder(@ConfigProperty(name = "render.store") Path root) {
    return new WritableFolder("documents", root);
  }
}
