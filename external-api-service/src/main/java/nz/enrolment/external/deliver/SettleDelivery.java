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
import nz.enrolment.external.queue.Attempts;
import nz.enrolment.external.queue.Consequence;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.queue.Settlement;
import nz.enrolment.journal.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The transaction after an attempt: what became of the delivery, of the attempt and of the
/// destination, together with the announcement.
@ApplicationScoped
class SettleDelivery {
  private static final Logger log = LoggerFactory.getLogger(SettleDelivery.class);

  private final Transactions transactions;
  private final MeterRegistry meters;

  SettleDelivery(Transactions transactions, MeterRegistry meters) {
    this.transactions = transactions;
    this.meters = meters;
  }

  /// @param schedule of the pauses before a destination that is down is tried again
  void settle(Delivery delivery, Attempted attempted, RetrySchedule schedule) throws SQLException {
    AttemptOutcome outcome = attempted.outcome();
    Consequence.Change change =
        transactions.call(tx -> {
          settle(tx, delivery, attempted);
          return Consequence.of(
              tx, delivery, outcome, n -> schedule.afterFailure(n, Duration.ZERO));
        });
    count(delivery.destination(), outcome);
    tell(delivery.destination(), outcome, change);
  }

  private static void settle(Connection tx, Delivery delivery, Attempted attempted)
      throws SQLException {
    Optional<Attempts.Ended> ended = attempted.ended();
    boolean isOurs =
        Settlement.settle(tx, delivery, attempted.outcome(), ended.isPresent() ? 1 : 0);
    if (ended.isPresent()) {
      Attempts.end(tx, ended.get(), attempted.outcome());
    }
    if (isOurs && attempted.outcome() instanceof AttemptOutcome.Delivered(Instant at, _, _)) {
      delivered(delivery, at).announce(tx);
    }
  }

  private static EnrolmentDelivered delivered(Delivery delivery, Instant at) {
    return new EnrolmentDelivered(
        delivery.id().enrolment(),
        delivery.practice(),
        delivery.destination(),
        delivery.attempts() + 1,
        at);
  }

  private void count(String destination, AttemptOutcome outcome) {
    meters
        .counter("external.attempts", "destination", destination, "outcome", outcome.text())
        .increment();
  }

  private static void tell(String destination, AttemptOutcome outcome, Consequence.Change change) {
    switch (change) {
      case NONE -> {}
      case DOWN ->
          log.atWarn()
              .addKeyValue("destination", destination)
              .addKeyValue("problem", outcome.problem())
              .log("A destination is down: its deliveries wait, and one at a time tries it");
    }
  }
}
