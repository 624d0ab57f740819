package nz.enrolment.address.server.hold;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import nz.enrolment.address.index.search.AddressIndex;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Verifies and opens the index named by `address.index` when the service starts. A file that
/// cannot be used leaves the service running and not ready, so that its reason can be read from the
/// readiness check.
@Startup
@ApplicationScoped
public class IndexHolder {
  private static final Logger LOG = Logger.getLogger(IndexHolder.class);

  private final Path file;
  private volatile HeldIndex held = new HeldIndex.Missing("not opened yet");

  IndexHolder(@ConfigProperty(name = "address.index") Path file) {
    this.file = file;
  }

  /// What there is to search in at this moment.
  public HeldIndex held() {
    return held;
  }

  @PostConstruct
  void open() {
    try {
      var index = AddressIndex.openVerified(file);
      held = new HeldIndex.Verified(index);
      LOG.infof(
          "address index opened: generation=%s addresses=%d", index.generation(), index.size());
    } catch (IOException e) {
      held = new HeldIndex.Missing(e.toString());
      LOG.errorf("address index refused: reason=%s", e);
    }
  }
}
