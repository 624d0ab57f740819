package nz.enrolment.analytics.receive;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import nz.enrolment.journal.Transactions;

/// The journal's transactions as JTA's, on the connection that the pool enlists in them.
@Singleton
class JtaTransactions implements Transactions {
  private final AgroalDataSource database;

  JtaTransactions(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void run(Work work) throws SQLException {
    try {
      QuarkusTransaction.requiringNew().call(() -> onOneConnection(work));
    } catch (QuarkusTransactionException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
    }
  }

  /// Closing the connection only returns it to the transaction, which commits or rolls back
  /// afterwards.
  private Work onOneConnection(Work work) throws SQLException {
    try (Connection tx = database.getConnection()) {
      work.run(tx);
      return work;
    }
  }
}
