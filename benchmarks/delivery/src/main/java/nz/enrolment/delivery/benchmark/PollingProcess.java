package nz.enrolment.delivery.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nz.enrolment.local.Database;
import nz.enrolment.local.Infrastructure;

/// The [PollingWorkers] in a process and with a database of their own.
record PollingProcess(Process process, Database database) implements AutoCloseable {

  /// Returns when all threads have been started.
  ///
  /// @param jobs SQL that fills its queue before they start, or nothing
  static PollingProcess start(
      Infrastructure infrastructure, Neighbours neighbours, int destinations, List<String> jobs)
      throws IOException, SQLException {
    Database database = infrastructure.database("peer-" + UUID.randomUUID());
    try (var rows = new Rows(database)) {
      rows.execute(PollingWorkers.TABLE);
      for (String sql : jobs) {
        rows.execute(sql);
      }
    }
    Process process =
        new ProcessBuilder(command(database, neighbours.url() + "/accept", destinations))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = process.inputReader().readLine();
    if (!"READY".equals(said)) {
      process.destroyForcibly();
      throw new IOException("the peer did not start");
    }
    return new PollingProcess(process, database);
  }

  private static List<String> command(Database database, String url, int destinations) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        PollingWorkers.class.getName(),
        database.jdbcUrl(),
        database.user(),
        database.password(),
        url,
        Integer.toString(destinations));
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
