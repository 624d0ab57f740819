package nz.enrolment.journal;

import java.sql.Connection;
import java.sql.SQLException;

/// How a service runs work in a transaction of its database: over JTA in a service, over JDBC
/// elsewhere.
@FunctionalInterface
public interface Transactions {

  /// Runs the work in a new transaction: commits when it returns, rolls back when it throws, and
  /// throws the same.
  ///
  /// @throws SQLException from the work, or because the transaction could not begin or commit
  /// @throws Stopped if there are no transactions any more, since the service is stopping
  void run(Work work) throws SQLException;

  /// What is done in one transaction.
  @FunctionalInterface
  interface Work {

    /// Does it, once; throwing undoes it.
    ///
    /// @param tx in the transaction; neither committed, rolled back nor closed by the work
    void run(Connection tx) throws SQLException;
  }
}
