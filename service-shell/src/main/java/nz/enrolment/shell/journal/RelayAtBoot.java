package nz.enrolment.shell.journal;

import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import nz.enrolment.journal.publish.Relay;
import nz.enrolment.journal.publish.RelaySettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Runs the journal's relay, which alone writes to Kafka, from the service's start to its end.
@Startup
@Singleton
class RelayAtBoot {
  private final Relay relay;

  /// @param jdbcUrl of PostgreSQL itself, never of a pooler in transaction mode
  /// @param user may have no more rights than [RelaySettings#user] needs
  /// @param kafka all that is configured as `kafka.*`: the addresses, and how to be admitted
  RelayAtBoot(
      @ConfigProperty(name = "relay.jdbc-url") String jdbcUrl,
      @ConfigProperty(name = "relay.username") String user,
      @ConfigProperty(name = "relay.password") String password,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.relay =
        Relay.start(new RelaySettings(jdbcUrl, user, password, bootstrapServers, text(kafka)));
  }

  private static Map<String, String> text(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }

  /// Whether it still sends, or tries to.
  boolean isRunning() {
    return relay.isRunning();
  }

  @PreDestroy
  void stop() {
    relay.close();
  }
}
