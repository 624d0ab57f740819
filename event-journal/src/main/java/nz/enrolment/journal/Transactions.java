package nz.enrolment.journal;

import java.sql.Connection;
import java.sql.SQLException;

/// How a service works in a transaction of its database: over JTA in a service, over JDBC
/// elsewhere.
public interface Transactions {

  /// Does the work in a new transaction: commits when it returns, rolls back when it throws, and
  /// throws the same.
  ///
  /// @return what the work gave
  /// @throws SQLException from the work, or because the transaction could not begin or commit
  /// @throws Stopped if there are no transactions any more, since the service is stopping
  <T> T call(Call<T> work) throws SQLException;

  /// As [#call], for work that gives nothing back.
  default void run(Run work) throws SQLException {
    call(tx -> {
      work.run(tx);
      return work;
    });
  }

  /// What is done in one transaction, once; throwing undoes it.
  @FunctionalInterface
  interface Call<T> {

    /// @param tx in the transaction; neither committed, rolled back nor closed by the work
    T call(Connection tx) throws SQLException;
  }

  /// Work that gives nothing back.
  @FunctionalInterface
  interface Run {

    /// @param tx as for [Call#call]
    void run(Connection tx) throws SQLException;
  }
}
