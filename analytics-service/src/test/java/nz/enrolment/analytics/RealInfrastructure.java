package nz.enrolment.analytics;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;

/// Gives the service under test a real broker, database and provider, and a log that the canary can
/// read.
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {
  static final String LOG = "target/service.log";

  /// Of the tests alone, which run while it is rotated.
  static final String SECRET = "YW5hbHl0aWNzLXRlc3Qtc2VjcmV0LW9mLTMyLWJ5dGVzLi4=";

  static final String EARLIER_SECRET = "YW4tZWFybGllci1zZWNyZXQtb2YtYW5hbHl0aWNzLXRlc3Rz";

  /// The practices of a group.
  static final List<String> NORTHLAND = practices();

  /// Those of another.
  static final List<String> SOUTHLAND = practices();

  private static List<String> practices() {
    return Stream.generate(() -> UUID.randomUUID().toString()).limit(3).toList();
  }

  static Infrastructure infrastructure() {
    return Infrastructure.forTests();
  }

  static Database database() {
    return infrastructure().database("analytics");
  }

  @Override
  public Map<String, String> start() {
    return configuration(database());
  }

  private static Map<String, String> configuration(Database database) {
    return Map.ofEntries(
        entry("analytics.secret", SECRET + "," + EARLIER_SECRET),
        entry("analytics.groups.northland", String.join(",", NORTHLAND)),
        entry("analytics.groups.southland", String.join(",", SOUTHLAND)),
        entry("analytics.pairs", "northland"),
        entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
        entry("quarkus.datasource.username", database.user()),
        entry("quarkus.datasource.password", database.password()),
        entry("kafka.bootstrap.servers", infrastructure().kafka()),
        entry("quarkus.oidc.auth-server-url", infrastructure().oidcIssuer()),
        entry("quarkus.log.file.enabled", "true"),
        entry("quarkus.log.file.path", LOG));
  }

  @Override
  public void stop() {}
}
