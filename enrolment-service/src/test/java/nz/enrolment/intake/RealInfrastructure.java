package nz.enrolment.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;
import org.jspecify.annotations.Nullable;

/// Gives the service a real broker, database and provider of tokens.
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {
  static final String KEY = "test:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  /// The transaction manager copies the system properties when it starts, and stumbles over one
  /// that is no text.
  private static final String SHARED = "nz.enrolment.local.infrastructure";

  private @Nullable Object shared;

  static Database database() {
    return Infrastructure.forTests().database("intake");
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = settings();
    shared = System.getProperties().remove(SHARED);
    return settings;
  }

  @Override
  public void inject(Object testInstance) {
    if (shared != null) {
      System.getProperties().put(SHARED, shared);
      shared = null;
    }
  }

  private static Map<String, String> settings() {
    var infrastructure = Infrastructure.forTests();
    var database = database();
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", infrastructure.kafka(),
        "quarkus.oidc.auth-server-url", infrastructure.oidcIssuer(),
        "intake.links.keys", KEY);
  }

  @Override
  public void stop() {}
}
