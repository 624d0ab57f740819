package nz.enrolment.journal.consume;

import java.sql.Connection;
import java.sql.SQLException;

/// The effect of an event on the database.
@FunctionalInterface
public interface Effect {

  /// Runs once for an event, in the transaction that also marks it as handled; any [Outbox#append]
  /// belongs here.
  ///
  /// @throws SQLException rolls all of it back, and the record is handled again, later
  void keep(Connection tx) throws SQLException;
}
