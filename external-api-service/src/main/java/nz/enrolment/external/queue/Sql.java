package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One statement with its parameters in order, in the transaction of its caller.
public record Sql(Connection tx, String text, @Nullable Object... parameters) {

  /// Reads one row.
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// @return how many rows it changed
  public int update() throws SQLException {
    try (PreparedStatement statement = prepared()) {
      return statement.executeUpdate();
    }
  }

  public <T> Optional<T> first(Row<T> read) throws SQLException {
    return all(read).stream().findFirst();
  }

  public <T> List<T> all(Row<T> read) throws SQLException {
    try (PreparedStatement statement = prepared();
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(read.of(rows));
      }
      return all;
    }
  }

  private PreparedStatement prepared() throws SQLException {
    PreparedStatement statement = tx.prepareStatement(text);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
