package nz.enrolment.render;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nz.enrolment.local.Infrastructure;
import org.jspecify.annotations.Nullable;

/// Gives the service under test a real broker, database and OIDC provider.
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

  /// Narayana copies all system properties when it boots, and cannot copy one that is no text.
  private static final String SHARED = "nz.enrolment.local.infrastructure";

  private @Nullable Object shared;

  @Override
  public Map<String, String> start() {
    var settings = settings();
    shared = System.getProperties().remove(SHARED);
    return settings;
  }

  @Override
  public void inject(Object test) {
    if (shared != null) {
      System.getProperties().put(SHARED, shared);
    }
  }

  private static Map<String, String> settings() {
    var infrastructure = Infrastructure.forTests();
    var database = infrastructure.database("render");
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", infrastructure.kafka(),
        "quarkus.oidc.auth-server-url", infrastructure.oidcIssuer());
  }

  @Override
  public void stop() {}
}
