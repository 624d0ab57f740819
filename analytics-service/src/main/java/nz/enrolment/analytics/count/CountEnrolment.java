package nz.enrolment.analytics.count;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import nz.enrolment.analytics.generalise.Generalisation;
import nz.enrolment.analytics.generalise.Generalised;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.event.Envelope;

/// What each event means here: a completed enrolment is counted, unless its period is closed. An
/// erasure changes nothing: that somebody enrolled stays true, nothing here leads to them, and a
/// count that went down would tell who it was.
@Singleton
class CountEnrolment implements Handler {
  private static final Subject ENROLMENTS = new Subject.Enrolments();

  private final AddToCounter addToCounter;

  CountEnrolment(AddToCounter addToCounter) {
    this.addToCounter = addToCounter;
  }

  @Override
  public Handling handle(Envelope envelope) {
    return switch (EventCodec.read(envelope.type(), envelope.key(), envelope.data())) {
      case EnrolmentEvent.Completed(Enrolment enrolment) -> complete(enrolment);
      case EnrolmentEvent.Erased _ -> Handling.keep(_ -> {});
      case EnrolmentEvent.Unknown _ -> Handling.unknown();
      case EnrolmentEvent.Malformed(String cause) -> Handling.malformed(cause);
    };
  }

  private Handling complete(Enrolment enrolment) {
    return switch (Generalisation.of(enrolment)) {
      case Generalisation.Possible(var person) -> Handling.keep(tx -> count(tx, person));
      case Generalisation.Impossible(String cause) -> Handling.malformed(cause);
    };
  }

  private void count(Connection tx, Generalised person) throws SQLException {
    addToCounter.add(tx, ENROLMENTS, person);
    addToCounter.addPairs(tx, person);
  }
}
