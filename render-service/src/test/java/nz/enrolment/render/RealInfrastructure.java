package nz.enrolment.render;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;
import nz.enrolment.local.Infrastructure;

/// Gives the service under test a real broker, database and OIDC provider.
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    var infrastructure = Infrastructure.forTests();
    var database = infrastructure.database("render");
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.user(),
        "quarkus.datasource.password", database.password(),
        "kafka.bootstrap.servers", infrastructure.kafka(),
        "quarkus.oidc.auth-server-url", infrastructure.oidcIssuer(),
        "quarkus.oidc-client.credentials.secret", "local",
        "render.links.keys", "test:" + Base64.getEncoder().encodeToString(new byte[32]));
  }

  @Override
  public void stop() {}
}
