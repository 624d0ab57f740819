package nz.enrolment.address.benchmark.peer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.address.benchmark.data.AddressRows;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// A real PostgreSQL with a GIN index over a tsvector, asked over JDBC with one prepared statement.
final class PostgresEngine implements Engine {
  private static final int ROWS_A_COPY = 20_000;
  private static final String FIND =
      "SELECT id, text FROM address WHERE words @@ ?::tsquery ORDER BY rank LIMIT ?";

  private final EmbeddedPostgres postgres;

  PostgresEngine(Path folder) throws IOException {
    postgres = start(folder);
  }

  static void build(AddressRows rows, Path folder) throws Exception {
    try (var postgres = start(folder);
        var connection = postgres.getPostgresDatabase().getConnection()) {
      execute(connection, "CREATE TABLE address (id int, rank int, text text, words tsvector)");
      copy(connection, rows);
      execute(connection, "CREATE INDEX ON address USING gin (words) WITH (fastupdate = off)");
      execute(connection, "VACUUM ANALYZE address");
    }
  }

  @Override
  public Searcher answering() throws SQLException {
    var statement = postgres.getPostgresDatabase().getConnection().prepareStatement(FIND);
    return (query, ids) -> {
      var wanted = tsquery(query);
      if (wanted.isEmpty()) {
        return 0;
      }
      statement.setString(1, wanted);
      statement.setInt(2, ids.length);
      int found = 0;
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          ids[found++] = result.getInt(1);
          if (result.getString(2).isEmpty()) {
            throw new IllegalStateException("no text");
          }
        }
      }
      return found;
    };
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }

  private static EmbeddedPostgres start(Path folder) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("data"))
        .setOverrideWorkingDirectory(folder.toFile())
        .setCleanDataDirectory(false)
        .setServerConfig("shared_buffers", "512MB")
        .setServerConfig("maintenance_work_mem", "512MB")
        .setServerConfig("max_wal_size", "4GB")
        .start();
  }

  private static void copy(Connection connection, AddressRows rows)
      throws SQLException, IOException {
    var copying = connection.unwrap(PGConnection.class).getCopyAPI();
    var chunk = new StringBuilder();
    int rank = 0;
    for (var address : PeerAddress.inRankOrder(rows)) {
      chunk.append(line(address, rank++));
      if (rank % ROWS_A_COPY == 0) {
        send(copying, chunk);
      }
    }
    send(copying, chunk);
  }

  private static void send(CopyManager copying, StringBuilder chunk)
      throws SQLException, IOException {
    var bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
    copying.copyIn("COPY address FROM STDIN", new ByteArrayInputStream(bytes));
    chunk.setLength(0);
  }

  private static String line(PeerAddress address, int rank) {
    var words =
        Stream.concat(address.words().stream(), address.numbers().stream())
            .collect(Collectors.joining(" "));
    return address.id()
        + "\t"
        + rank
        + "\t"
        + address.text().replace("\\", "\\\\")
        + "\t"
        + words
        + "\n";
  }

  /// All words as they stand but the last, which may be unfinished.
  private static String tsquery(String query) {
    var words = PeerQuery.words(query);
    if (words.isEmpty()) {
      return "";
    }
    var last = words.getLast();
    var all = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" & "));
    return PeerQuery.isNumber(last) ? all : all + ":*";
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
