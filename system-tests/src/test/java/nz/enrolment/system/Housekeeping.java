package nz.enrolment.system;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nz.enrolment.local.Suite;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/// What an operator's routine does with what was deleted, in seconds instead of days.
record Housekeeping(Suite suite, Tables tables) {
  private static final String REWRITTEN =
      """
      select oid::regclass::text from pg_class
      where relkind = 'r' and (relnamespace = 'public'::regnamespace or relname = 'pg_statistic')\
      """;

  /// All the restricted topics of `contracts/topics.json`.
  private static final List<String> RESTRICTED =
      List.of(
          SuiteTopics.COMPLETED,
          SuiteTopics.COMPLETED + ".render.dead-letter",
          SuiteTopics.COMPLETED + ".analytics.dead-letter",
          SuiteTopics.COMPLETED + ".external.dead-letter");

  /// Everything that is in memory is written to its file, and the planner has its samples: so that
  /// a search finds all that there is.
  void settle() throws SQLException {
    inEach("analyze");
    tables.execute("postgres", "checkpoint");
  }

  /// What autovacuum does: deleted rows are collected. What was in one may stay in the gap that it
  /// leaves in its page, until another row takes that place.
  void vacuum() throws SQLException {
    inEach("vacuum (analyze)");
    tables.execute("postgres", "checkpoint");
  }

  /// Every table is written anew, without gaps, and the files of before are unlinked.
  void rewrite() throws SQLException {
    for (String database : Stores.DATABASES) {
      for (String table : tables.first(database, REWRITTEN)) {
        tables.execute(database, "vacuum (full) " + table);
      }
    }
    tables.execute("postgres", "checkpoint");
  }

  private void inEach(String sql) throws SQLException {
    for (String database : Stores.DATABASES) {
      tables.execute(database, sql);
    }
  }

  /// The write-ahead log begins a new file, and the earlier ones are removed rather than kept to be
  /// written over.
  void recycleWal() throws SQLException {
    tables.execute("postgres", "alter system set wal_recycle = off");
    tables.execute("postgres", "alter system set min_wal_size = '32MB'");
    tables.execute("postgres", "select pg_reload_conf()");
    for (int i = 0; i < 3; i++) {
      tables.execute("postgres", "select pg_switch_wal()");
      tables.execute("postgres", "checkpoint");
    }
  }

  /// The restricted topics keep a record for a second, and its file for a millisecond more.
  void shortenRetention() throws ExecutionException, InterruptedException {
    var settings =
        Stream.of(
                set("retention.ms", "1000"),
                set("segment.ms", "143"),
                set("file.delete.delay.ms", "1"))
            .toList();
    Map<ConfigResource, Collection<AlterConfigOp>> changes =
        RESTRICTED.stream()
            .collect(
                toMap(
                    topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic), _ -> settings));
    try (var admin = Admin.create(Map.of("bootstrap.servers", suite.infrastructure().kafka()))) {
      admin.incrementalAlterConfigs(changes).all().get();
    }
  }

  private static AlterConfigOp set(String name, String value) {
    return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
  }
}
