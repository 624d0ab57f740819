package nz.enrolment.external.registry;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nz.enrolment.journal.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Encrypts secrets anew, at the start, that are under an earlier key: when this has been said,
/// that key is not needed for them any more.
@ApplicationScoped
class RenewSecrets {
  private static final Logger log = LoggerFactory.getLogger(RenewSecrets.class);

  private final Transactions transactions;
  private final Secrets secrets;

  RenewSecrets(Transactions transactions, Secrets secrets) {
    this.transactions = transactions;
    this.secrets = secrets;
  }

  void renew(@Observes StartupEvent event) throws SQLException {
    int renewed = transactions.call(this::renew);
    if (renewed > 0) {
      log.atInfo()
          .addKeyValue("destinations", renewed)
          .log("Secrets of destinations were encrypted under the first of external.payload-keys");
    }
  }

  private int renew(Connection tx) throws SQLException {
    int renewed = 0;
    for (ManagedDestination destination : DestinationStore.all(tx)) {
      Optional<byte[]> anew = renewed(destination);
      if (anew.isPresent()) {
        DestinationStore.renewSecrets(tx, destination, anew.get());
        renewed++;
      }
    }
    return renewed;
  }

  /// One that cannot be read must not keep the service from starting: its deliveries wait.
  private Optional<byte[]> renewed(ManagedDestination destination) {
    try {
      return secrets.renewed(destination);
    } catch (IllegalStateException _) {
      log.atError()
          .addKeyValue("destination", destination.id())
          .log("The secrets of a destination cannot be read: their key is not configured");
      return Optional.empty();
    }
  }
}
