package nz.enrolment.external.deliver;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.queue.DeliveryQueue;
import nz.enrolment.external.registry.DestinationStore;
import nz.enrolment.journal.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds, at the start, what waits for a destination that is not in the configuration any more. No
/// lane works it, and nothing else would tell.
@ApplicationScoped
class FindStranded {
  private static final Logger log = LoggerFactory.getLogger(FindStranded.class);

  private final Transactions transactions;
  private final Set<String> configured;

  FindStranded(Transactions transactions, Destinations settings) {
    this.transactions = transactions;
    this.configured = settings.byName().keySet();
  }

  void look(@Observes StartupEvent event) throws SQLException {
    Set<String> stranded = new TreeSet<>(transactions.call(DeliveryQueue::waiting));
    stranded.removeAll(configured);
    transactions.call(DestinationStore::all).forEach(managed -> stranded.remove(managed.name()));
    if (!stranded.isEmpty()) {
      log.atError()
          .addKeyValue("destinations", stranded)
          .log("Deliveries wait for destinations that are not configured");
    }
  }
}
