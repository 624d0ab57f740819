package nz.enrolment.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;

/// Gives the service a real broker, database and provider of tokens.
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {
  static final String KEY = "test:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  static Database database() {
    return Infrastructure.forTests().database("intake");
  }

  @Override
  public Map<String, String> start() {
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
