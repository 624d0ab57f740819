package nz.enrolment.shell.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import nz.enrolment.journal.Stopped;
import nz.enrolment.journal.Transactions;

/// The journal's transactions as JTA's, on the connection that the pool enlists in them.
@Singleton
class JtaTransactions implements Transactions {
  private final AgroalDataSource database;
  private volatile boolean stopping;

  JtaTransactions(AgroalDataSource database) {
    this.database = database;
  }

  /// Before anything is closed: the transaction manager is gone when this is destroyed.
  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /// @throws Stopped once the service is stopping
  @Override
  public <T> T call(Call<T> work) throws SQLException {
    if (stopping) {
      throw new Stopped();
    }
    try {
      return QuarkusTransaction.requiringNew().call(() -> onOneConnection(work));
    } catch (QuarkusTransactionException e) {
      throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
    }
  }

  /// Closing the connection only returns it to the transaction, which commits or rolls back
  /// afterwards.
  private <T> T onOneConnection(Call<T> work) throws SQLException {
    try (Connection tx = database.getConnection()) {
      return work.call(tx);
    }
  }
}
