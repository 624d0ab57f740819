package nz.enrolment.intake.hear;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import nz.enrolment.journal.Transactions;

/// The journal's transactions over JTA: what Hibernate does meanwhile belongs to the same one.
@Singleton
class JtaTransactions implements Transactions {
  private final AgroalDataSource database;

  @Inject
  JtaTransactions(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void run(Work work) throws SQLException {
    try {
      QuarkusTransaction.requiringNew().call(() -> runOn(work));
    } catch (QuarkusTransactionException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private boolean runOn(Work work) throws SQLException {
    try (Connection tx = database.getConnection()) {
      work.run(tx);
      return true;
    }
  }
}
