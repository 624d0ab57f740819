package nz.enrolment.render.announce;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import nz.enrolment.journal.Relay;
import nz.enrolment.journal.RelaySettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Runs the relay from boot to shutdown, on a connection of its own.
@Startup
@Singleton
final class RunRelay {
  private static final String BOOTSTRAP_SERVERS = "bootstrap.servers";

  private final RelaySettings settings;
  private @Nullable Relay relay;

  /// @param kafka all settings under `kafka.`, so that its security applies here as everywhere
  RunRelay(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String jdbcUrl,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    String servers = String.valueOf(kafka.get(BOOTSTRAP_SERVERS));
    this.settings = new RelaySettings(jdbcUrl, user, password, servers, producer(kafka));
  }

  private static Map<String, String> producer(Map<String, Object> kafka) {
    return kafka.entrySet().stream()
        .filter(setting -> !setting.getKey().equals(BOOTSTRAP_SERVERS))
        .collect(Collectors.toMap(Map.Entry::getKey, setting -> setting.getValue().toString()));
  }

  @PostConstruct
  void start() {
    relay = Relay.start(settings);
  }

  @PreDestroy
  void stop() {
    if (relay != null) {
      relay.close();
    }
  }
}
