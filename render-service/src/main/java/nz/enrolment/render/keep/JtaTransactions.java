package nz.enrolment.render.keep;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import nz.enrolment.journal.Transactions;

/// Runs work in a JTA transaction, on a connection of the pool that takes part in it.
@Singleton
final class JtaTransactions implements Transactions {
  private final AgroalDataSource database;

  JtaTransactions(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void run(Work work) throws SQLException {
    try {
      QuarkusTransaction.requiringNew().call(() -> onConnection(work));
    } catch (QuarkusTransactionException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private boolean onConnection(Work work) throws SQLException {
    try (Connection tx = database.getConnection()) {
      work.run(tx);
      return true;
    }
  }
}
