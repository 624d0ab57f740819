package nz.enrolment.external.deliver;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nz.enrolment.external.announce.EnrolmentDelivered;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.queue.DeliveryQueue;
import nz.enrolment.external.queue.Settlement;
import nz.enrolment.journal.Transactions;

/// The two transactions around an attempt: claiming a delivery, and writing down what became of it
/// together with its announcement.
@ApplicationScoped
class SettleDelivery {
  private final Transactions transactions;
  private final MeterRegistry meters;

  SettleDelivery(Transactions transactions, MeterRegistry meters) {
    this.transactions = transactions;
    this.meters = meters;
  }

  Optional<Delivery> claim(String destination, Duration lease) throws SQLException {
    return transactions.call(tx -> DeliveryQueue.claim(tx, destination, lease));
  }

  void settle(Delivery delivery, AttemptOutcome outcome) throws SQLException {
    transactions.run(tx -> settle(tx, delivery, outcome));
    count(delivery.destination(), outcome);
  }

  private static void settle(Connection tx, Delivery delivery, AttemptOutcome outcome)
      throws SQLException {
    boolean isOurs = Settlement.settle(tx, delivery, outcome);
    if (isOurs && outcome instanceof AttemptOutcome.Delivered(Instant at, _)) {
      delivered(delivery, at).announce(tx);
    }
  }

  private static EnrolmentDelivered delivered(Delivery delivery, Instant at) {
    return new EnrolmentDelivered(
        delivery.enrolment(),
        delivery.practice(),
        delivery.destination(),
        delivery.attempts() + 1,
        at);
  }

  private void count(String destination, AttemptOutcome outcome) {
    String name =
        switch (outcome) {
          case AttemptOutcome.Delivered _ -> "delivered";
          case AttemptOutcome.NoDocument _ -> "no-document";
          case AttemptOutcome.Failed _ -> "failed";
          case AttemptOutcome.Refused _ -> "refused";
        };
    meters.counter("external.attempts", "destination", destination, "outcome", name).increment();
  }
}
