package nz.enrolment.external.deliver;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import nz.enrolment.external.deliver.Preparation.Prepared;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.fhir.DocumentSearch;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.Attempts;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.queue.Delivery.Earlier;
import nz.enrolment.external.route.Route;
import nz.enrolment.external.route.Route.AfterDoubt;
import nz.enrolment.external.transport.DestinationAnswer;
import nz.enrolment.external.transport.Reply;
import nz.enrolment.external.transport.Transport;
import nz.enrolment.journal.Transactions;

/// Works a delivery once: has its payload, and sends it, unless an earlier attempt may have arrived
/// and the destination would not know the repeat. Sends outside of any transaction.
@ApplicationScoped
class DeliverEnrolment {
  /// A destination that says no, and says no again after a pause, has not got it: an answer that
  /// was lost may be of a request that was still being worked on.
  private static final int ABSENCES_BEFORE_REPEAT = 2;

  private final PreparePayload prepare;
  private final Transactions transactions;
  private final RetrySchedule schedule;

  DeliverEnrolment(PreparePayload prepare, Transactions transactions, Destinations settings) {
    this.prepare = prepare;
    this.transactions = transactions;
    this.schedule =
        new RetrySchedule(settings.retry(), settings.documentPoll(), settings.giveUpAfter());
  }

  RetrySchedule schedule() {
    return schedule;
  }

  Attempted attempt(Delivery delivery, Route route) throws SQLException, InterruptedException {
    Outcomes outcomes = new Outcomes(delivery, route.afterDoubt(), schedule);
    return switch (prepare.of(delivery, route)) {
      case Prepared prepared -> sendOrAsk(delivery, route, prepared, outcomes);
      case Preparation.NoDocument(var problem) ->
          Attempted.without(
              new AttemptOutcome.NoDocument(problem, schedule.forDocument(delivery.waited())));
      case Preparation.Reshaped(var problem) ->
          Attempted.without(new AttemptOutcome.Unknown(problem));
      case Preparation.Hopeless(var problem) ->
          Attempted.without(new AttemptOutcome.Refused(problem));
    };
  }

  private Attempted sendOrAsk(Delivery delivery, Route route, Prepared prepared, Outcomes outcomes)
      throws SQLException, InterruptedException {
    return switch (delivery.earlier()) {
      case Earlier.NotArrived _ -> send(delivery, route, prepared, outcomes);
      case Earlier.MayHaveArrived(var absences) ->
          switch (route.afterDoubt()) {
            case AfterDoubt.SendAgain _ -> send(delivery, route, prepared, outcomes);
            case AfterDoubt.Ask _ when absences >= ABSENCES_BEFORE_REPEAT ->
                send(delivery, route, prepared, outcomes);
            case AfterDoubt.Ask(var questions) -> ask(delivery, questions, prepared, outcomes);
            case AfterDoubt.AskStaff _ -> Attempted.without(outcomes.leftToStaff());
          };
    };
  }

  private Attempted send(Delivery delivery, Route route, Prepared prepared, Outcomes outcomes)
      throws SQLException, InterruptedException {
    Exchange exchange = exchange(delivery, route.transport(), prepared.payload());
    AttemptOutcome outcome = outcomes.ofSend(exchange.reply(), route.reading(), prepared.lack());
    return new Attempted(outcome, Optional.of(exchange.ended()));
  }

  private Attempted ask(
      Delivery delivery, Transport questions, Prepared prepared, Outcomes outcomes)
      throws SQLException, InterruptedException {
    Exchange exchange = exchange(delivery, questions, DocumentSearch.of(delivery.id()));
    AttemptOutcome outcome = outcomes.ofQuestion(exchange.reply(), prepared.lack());
    return new Attempted(outcome, Optional.of(exchange.ended()));
  }

  private record Exchange(Reply reply, Attempts.Ended ended) {}

  private Exchange exchange(Delivery delivery, Transport transport, Payload payload)
      throws SQLException, InterruptedException {
    long attempt = transactions.call(tx -> Attempts.begin(tx, delivery));
    Instant begun = Instant.now();
    Reply reply = transport.send(payload);
    Duration took = Duration.between(begun, Instant.now());
    return new Exchange(reply, new Attempts.Ended(attempt, status(reply), took));
  }

  private static OptionalInt status(Reply reply) {
    return switch (reply) {
      case Reply.Answered(DestinationAnswer.Http http) -> OptionalInt.of(http.status());
      case Reply.Answered _, Reply.NotSent _, Reply.SentWithoutAnswer _ -> OptionalInt.empty();
    };
  }
}
