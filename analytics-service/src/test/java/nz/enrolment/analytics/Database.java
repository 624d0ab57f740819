package nz.enrolment.analytics;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The service's database, as an auditor sees it.
final class Database {
  private Database() {}

  /// The first column, as PostgreSQL writes it out.
  static List<String> ask(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(String.valueOf(rows.getString(1)));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void execute(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Begins a counter without noise: only somebody who can write to the database can have one, and
  /// count exactly.
  static void beginWithZero(UUID practice, String period) {
    execute(
        "insert into counter (practice, period, plan, cells) values ('%s', '%s', 'ONE_BY_ONE', array_fill(0, array[28]))"
            .formatted(practice, period));
  }

  /// The same for sessions with the version of a form that [Sessions] have.
  static void beginJourneysWithZero(UUID practice, int version, String period) {
    execute(
        "insert into counter (practice, subject, period, plan, cells) values ('%s', 'journeys/standard/%d', '%s', 'JOURNEYS', array_fill(0, array[62]))"
            .formatted(practice, version, period));
  }

  /// The same for the pairs of the region that has some.
  static void beginPairsWithZero(String quarter) {
    execute(
        "insert into group_counter (name, subject, period, plan, cells) values ('northland', 'pairs', '%s', 'PAIRS', array_fill(0, array[56])) on conflict (name, subject, period) do update set cells = excluded.cells, closed = false"
            .formatted(quarter));
  }

  /// The first cell of a counter: all who were added to it, and its noise.
  static int total(UUID practice, String period) {
    return Integer.parseInt(
        ask("select coalesce(sum(cells[1]), 0) from counter where practice = '%s' and period = '%s' and subject = 'enrolments'"
                .formatted(practice, period))
            .getFirst());
  }

  /// Holds a practice's counter in a transaction of its own, until that ends: whoever wants to add
  /// to it waits.
  static Connection hold(UUID practice) throws SQLException {
    var connection = connect();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("select from counter where practice = '%s' for update".formatted(practice));
    }
    return connection;
  }

  static Connection connect() throws SQLException {
    var database = RealInfrastructure.database();
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
