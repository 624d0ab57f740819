package nz.enrolment.render.keep;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the operator wants the files.
final class FileStoreProducer {

  @Produces
  @Singleton
  FileStore files(@ConfigProperty(name = "render.store") Path root) {
    return new FileStore(root);
  }
}
