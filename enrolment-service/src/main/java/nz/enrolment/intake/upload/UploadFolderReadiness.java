package nz.enrolment.intake.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import nz.enrolment.shell.health.WritableFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;

/// Ready while patients' files can be kept.
final class UploadFolderReadiness {

  @Produces
  @Readiness
  @ApplicationScoped
  HealthCheck folder(@ConfigProperty(name = "intake.files.folder") Path folder) {
    return new WritableFolder("files", folder);
  }
}
