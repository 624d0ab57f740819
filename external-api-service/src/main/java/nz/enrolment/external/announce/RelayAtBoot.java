package nz.enrolment.external.announce;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import nz.enrolment.journal.Relay;
import nz.enrolment.journal.RelaySettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Runs the journal's relay for as long as the service runs.
@Startup
@ApplicationScoped
class RelayAtBoot {
  private final Relay relay;

  RelayAtBoot(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
    this.relay = Relay.start(new RelaySettings(url, user, password, kafka, Map.of()));
  }

  void stop(@Observes ShutdownEvent event) {
    relay.close();
  }
}
