package nz.enrolment.address.benchmark.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.address.benchmark.data.AddressRows;

/// SQLite in this process: an FTS5 table without content and with prefix indexes, its rows in rank
/// order.
final class SqliteEngine implements Engine {
  private static final String FIND =
      "SELECT a.id, a.text FROM words w JOIN address a ON a.rowid = w.rowid"
          + " WHERE words MATCH ? ORDER BY w.rowid LIMIT ?";
  private static final int ROWS_A_BATCH = 10_000;

  private final Path file;

  SqliteEngine(Path folder) {
    this.file = file(folder);
  }

  static void build(AddressRows rows, Path folder) throws SQLException, IOException {
    try (var connection = connect(file(folder))) {
      connection.setAutoCommit(false);
      execute(connection, "CREATE TABLE address (id INTEGER, text TEXT)");
      execute(
          connection,
          "CREATE VIRTUAL TABLE words USING fts5(w, content='', detail=none, prefix='1 2 3 4')");
      insert(connection, rows);
      execute(connection, "INSERT INTO words(words) VALUES('optimize')");
      connection.commit();
    }
  }

  @Override
  public Searcher answering() throws SQLException {
    var statement = connect(file).prepareStatement(FIND);
    return (query, ids) -> {
      var wanted = match(query);
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
  public void close() {
    // Its connections go with the process.
  }

  private static void insert(Connection connection, AddressRows rows)
      throws SQLException, IOException {
    try (var texts =
            connection.prepareStatement("INSERT INTO address(rowid, id, text) VALUES (?, ?, ?)");
        var words = connection.prepareStatement("INSERT INTO words(rowid, w) VALUES (?, ?)")) {
      int rank = 0;
      for (var address : PeerAddress.inRankOrder(rows)) {
        rank++;
        texts.setInt(1, rank);
        texts.setInt(2, address.id());
        texts.setString(3, address.text());
        texts.addBatch();
        words.setInt(1, rank);
        words.setString(2, text(address));
        words.addBatch();
        if (rank % ROWS_A_BATCH == 0) {
          texts.executeBatch();
          words.executeBatch();
        }
      }
      texts.executeBatch();
      words.executeBatch();
    }
  }

  private static String text(PeerAddress address) {
    return Stream.concat(address.words().stream(), address.numbers().stream())
        .collect(Collectors.joining(" "));
  }

  private static String match(String query) {
    return PeerQuery.words(query).stream()
        .map(word -> "\"" + word + "\"" + (PeerQuery.isNumber(word) ? "" : "*"))
        .collect(Collectors.joining(" "));
  }

  private static Path file(Path folder) {
    return folder.resolve("addresses.sqlite");
  }

  private static Connection connect(Path file) throws SQLException {
    var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    execute(connection, "PRAGMA mmap_size = 1073741824");
    return connection;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
