package nz.enrolment.external.queue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import nz.enrolment.journal.Transactions;

/// The transactions of this service's database, by JTA.
@ApplicationScoped
public class JtaTransactions implements Transactions {
  private final AgroalDataSource dataSource;

  JtaTransactions(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public void run(Work work) throws SQLException {
    try {
      QuarkusTransaction.requiringNew().call(() -> inTransaction(work));
    } catch (QuarkusTransactionException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
    }
  }

  private boolean inTransaction(Work work) throws SQLException {
    try (Connection tx = dataSource.getConnection()) {
      work.run(tx);
      return true;
    }
  }
}
