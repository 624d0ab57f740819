package nz.enrolment.delivery.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import nz.enrolment.local.Database;

/// A straightforward peer: a thread for each destination, which looks into its queue twice a second
/// and sends what it finds there. It sends bytes that lie ready: nothing is fetched, written in a
/// format, encrypted or noted as an attempt.
public final class PollingWorkers {
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int CONNECTIONS = 20;
  private static final int STACK = 256 * 1024; // bytes
  private static final String NEXT =
      """
      select id, payload from job where destination = ? and not done
      order by id limit 1 for update skip locked\
      """;
  private static final String DONE =
      "update job set done = true, done_at = clock_timestamp() where id = ?";

  private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(CONNECTIONS);
  private final HttpClient http = HttpClient.newHttpClient();
  private final URI url;

  private PollingWorkers(Database database, URI url) throws SQLException {
    this.url = url;
    for (int i = 0; i < CONNECTIONS; i++) {
      Connection connection =
          DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
      connection.setAutoCommit(false);
      connections.add(connection);
    }
  }

  /// The table that it works.
  static final String TABLE =
      """
      create table job (id bigint generated always as identity primary key, destination int not null,
        payload bytea not null, queued_at timestamptz not null default now(),
        done boolean not null default false, done_at timestamptz);
      create index on job (destination, id) where not done\
      """;

  /// @param arguments the database's URL, user and password, where to send, how many destinations
  public static void main(String[] arguments) throws SQLException, InterruptedException {
    var database = new Database(arguments[0], arguments[1], arguments[2]);
    var workers = new PollingWorkers(database, URI.create(arguments[3]));
    int destinations = Integer.parseInt(arguments[4]);
    for (int i = 0; i < destinations; i++) {
      int destination = i;
      Thread.ofPlatform().stackSize(STACK).start(() -> workers.work(destination));
    }
    System.out.println("READY");
    Thread.currentThread().join();
  }

  private void work(int destination) {
    try {
      while (true) {
        if (!worked(destination)) {
          Thread.sleep(POLL);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean worked(int destination) throws SQLException, IOException, InterruptedException {
    Connection connection = connections.take();
    try {
      boolean found = worked(connection, destination);
      connection.commit();
      return found;
    } finally {
      connections.put(connection);
    }
  }

  private boolean worked(Connection connection, int destination)
      throws SQLException, IOException, InterruptedException {
    try (var next = connection.prepareStatement(NEXT)) {
      next.setInt(1, destination);
      try (var row = next.executeQuery()) {
        if (!row.next()) {
          return false;
        }
        send(row.getBytes("payload"));
        done(connection, row.getLong("id"));
        return true;
      }
    }
  }

  private void send(byte[] payload) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/fhir+json")
            .POST(BodyPublishers.ofByteArray(payload))
            .build();
    http.send(request, BodyHandlers.discarding());
  }

  private static void done(Connection connection, long id) throws SQLException {
    try (var done = connection.prepareStatement(DONE)) {
      done.setLong(1, id);
      done.executeUpdate();
    }
  }
}
