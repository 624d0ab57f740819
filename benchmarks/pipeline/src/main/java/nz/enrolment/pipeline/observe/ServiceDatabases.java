package nz.enrolment.pipeline.observe;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nz.enrolment.local.Infrastructure;

/// The services' databases, as an administrator sees them.
public record ServiceDatabases(Infrastructure infrastructure) {

  /// Has the database remember when each transaction committed, which takes a restart of it.
  public void dateCommits() throws SQLException {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute("alter system set track_commit_timestamp = on");
    }
    infrastructure.stopDatabase();
    infrastructure.startDatabase();
  }

  /// When each enrolment reached this stage, by its id. The instant is taken just before the
  /// write-ahead log is flushed, so what comes after it seems to take longer than it does.
  public Map<String, Instant> instants(Stage stage) throws SQLException {
    var instants = new HashMap<String, Instant>();
    try (Connection connection = connect(stage.database());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(stage.query())) {
      while (rows.next()) {
        OffsetDateTime at = rows.getObject(2, OffsetDateTime.class);
        if (at != null) { // rows from before the commits were dated
          instants.put(rows.getString(1), at.toInstant());
        }
      }
    }
    return instants;
  }

  /// How many enrolments have reached this stage.
  public long count(Stage stage) throws SQLException {
    return Long.parseLong(
        ids(stage.database(), "select count(*) from (" + stage.query() + ") as reached")
            .iterator()
            .next());
  }

  /// The first column of what a query finds there.
  public Set<String> ids(String database, String query) throws SQLException {
    var ids = new HashSet<String>();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  private Connection connect(String database) throws SQLException {
    var at = infrastructure.database(database);
    return DriverManager.getConnection(at.jdbcUrl(), at.user(), at.password());
  }
}
