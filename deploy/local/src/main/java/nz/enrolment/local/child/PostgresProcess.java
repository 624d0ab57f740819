package nz.enrolment.local.child;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import nz.enrolment.local.process.Postmaster;

/// A real PostgreSQL, as durable as in production (zonky's own default is without fsync), and as
/// silent about values.
///
/// Commands: `database <name>` creates a database if there is none of that name; `script <name>
/// <file>` runs SQL in it.
public final class PostgresProcess {
  // Standard output itself belongs to the parent.
  private static final ProcessBuilder.Redirect LOG =
      ProcessBuilder.Redirect.appendTo(new File("/dev/stderr"));

  private PostgresProcess() {}

  /// Runs until standard input closes. Arguments: data directory, port, file with further settings.
  public static void main(String[] args) throws Exception {
    var leash = Leash.hold();
    var directory = Path.of(args[0]);
    new Postmaster(directory).end();
    Files.createDirectories(directory.getParent());
    Leash.Parting parting;
    try (var postgres = start(directory, Integer.parseInt(args[1]), Path.of(args[2]))) {
      parting = leash.serve(words -> answer(postgres, words));
    }
    Tree.deleteIfTemporary(directory, parting);
    System.exit(0);
  }

  private static EmbeddedPostgres start(Path directory, int port, Path settings)
      throws IOException {
    var postgres = settings(directory, port);
    Conf.read(settings).forEach(postgres::setServerConfig);
    try (var _ = Binaries.lock(Binaries.FOLDER)) {
      return postgres.start();
    }
  }

  private static EmbeddedPostgres.Builder settings(Path directory, int port) {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(Binaries.FOLDER.toFile())
        .setDataDirectory(directory)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("listen_addresses", "localhost")
        // TCP is enough, and a killed server leaves the lock of its socket behind.
        .setServerConfig("unix_socket_directories", "")
        .setPGStartupWait(Duration.ofSeconds(40))
        .setErrorRedirector(LOG)
        .setOutputRedirector(LOG);
  }

  private static void answer(EmbeddedPostgres postgres, String[] words)
      throws SQLException, IOException {
    switch (words[0]) {
      case "database" -> create(postgres, words[1]);
      case "script" -> run(postgres, words[1], Files.readString(Path.of(words[2])));
      default -> throw new IllegalArgumentException("unknown command " + words[0]);
    }
  }

  private static void run(EmbeddedPostgres postgres, String database, String sql)
      throws SQLException {
    try (var connection = postgres.getDatabase("postgres", database).getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void create(EmbeddedPostgres postgres, String name) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var known = connection.prepareStatement("select 1 from pg_database where datname = ?");
        var create = connection.createStatement()) {
      known.setString(1, name);
      if (!known.executeQuery().next()) {
        create.execute("create database " + create.enquoteIdentifier(name, true));
      }
    }
  }
}
