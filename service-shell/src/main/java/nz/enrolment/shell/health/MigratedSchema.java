package nz.enrolment.shell.health;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.resource.LoadableResource;

/// Ready when the database has the newest migration that this build knows, or a newer one: the
/// migration may be the business of a job, and of another role than the one that serves.
@Readiness
@Singleton
class MigratedSchema implements HealthCheck {
  private static final String NAME = "schema";
  private static final String IS_APPLIED =
      "select exists (select from flyway_schema_history where version = ? and success)";

  private final AgroalDataSource database;
  private final String newest;

  MigratedSchema(AgroalDataSource database, Flyway flyway) {
    this.database = database;
    this.newest = newest(flyway);
  }

  private static String newest(Flyway flyway) {
    Collection<LoadableResource> scripts =
        flyway.getConfiguration().getResourceProvider().getResources("V", new String[] {".sql"});
    return scripts.stream()
        .map(LoadableResource::getFilename)
        .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
        .max(MigrationVersion::compareTo)
        .orElseThrow()
        .getVersion();
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named(NAME).status(isApplied()).withData("version", newest).build();
  }

  /// No: neither is a database that is away, or has no migration at all.
  private boolean isApplied() {
    try (Connection connection = database.getConnection();
        PreparedStatement question = connection.prepareStatement(IS_APPLIED)) {
      question.setString(1, newest);
      try (ResultSet answer = question.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    } catch (SQLException _) {
      return false;
    }
  }
}
