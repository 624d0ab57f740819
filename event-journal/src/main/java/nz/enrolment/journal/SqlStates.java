package nz.enrolment.journal;

import java.sql.SQLException;
import java.util.stream.Stream;

/// The SQLSTATEs of a failure: frameworks wrap what the driver threw.
public final class SqlStates {
  private SqlStates() {}

  /// Outermost first.
  public static Stream<String> of(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, Throwable::getCause)
        .limit(20)
        .filter(SQLException.class::isInstance)
        .map(e -> ((SQLException) e).getSQLState())
        .filter(state -> state != null);
  }
}
