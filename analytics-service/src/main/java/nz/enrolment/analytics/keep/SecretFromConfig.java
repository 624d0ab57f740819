package nz.enrolment.analytics.keep;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the key from the configuration. There is no default: a service without it does not start.
class SecretFromConfig {

  @Produces
  @Singleton
  @Startup
  Secret secret(@ConfigProperty(name = "analytics.secret") String base64) {
    return Secret.ofBase64(base64);
  }
}
