package nz.enrolment.intake;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;

/// Gives the service a real broker, database and provider of tokens.
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {
  static final String KEY = "test:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  private static final Path ROLES = Path.of("src/main/resources/db/roles.sql");

  /// Few, so that callers have to share them.
  static final int CONNECTIONS = 8;

  /// As a superuser, who sees all rows.
  static Database database() {
    return Infrastructure.forTests().database("intake", ROLES);
  }

  /// As the service itself, which sees the rows of one practice at a time.
  static Database asTheService() {
    return database().as("enrolment_app");
  }

  @Override
  public Map<String, String> start() {
    var infrastructure = Infrastructure.forTests();
    var database = database();
    return Map.ofEntries(
        entry("quarkus.datasource.jdbc.max-size", Integer.toString(CONNECTIONS)),
        entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
        entry("quarkus.datasource.password", "test"),
        entry("quarkus.flyway.password", "test"),
        entry("relay.password", "test"),
        entry("kafka.bootstrap.servers", infrastructure.kafka()),
        entry("quarkus.oidc.auth-server-url", infrastructure.oidcIssuer()),
        entry("intake.links.keys", KEY),
        entry("journal.stalled-after", "PT1S"));
  }

  @Override
  public void stop() {}
}
