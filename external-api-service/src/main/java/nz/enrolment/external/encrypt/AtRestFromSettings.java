package nz.enrolment.external.encrypt;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one `AtRest` of the service.
final class AtRestFromSettings {
  private static final String KEYS = "external.payload-keys";

  private AtRestFromSettings() {}

  @Produces
  @Singleton
  static AtRest atRest(@ConfigProperty(name = KEYS) String keys) {
    return new AtRest(KEYS, keys);
  }
}
