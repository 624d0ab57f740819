package nz.enrolment.analytics.count;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import nz.enrolment.analytics.generalise.Generalisation;
import nz.enrolment.analytics.generalise.Generalised;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.journal.Envelope;
import nz.enrolment.journal.Handler;
import nz.enrolment.journal.Handling;

/// What each event means here: a completed enrolment is counted, unless its period is closed. An
/// erasure changes nothing: that somebody enrolled stays true, nothing here leads to them, and a
/// count that went down would tell who it was.
@Singleton
class CountEnrolment implements Handler {
  private final Counters counters;
  private final Cadences cadences;
  private final Clock clock;
  private final MeterRegistry meters;

  CountEnrolment(Counters counters, Cadences cadences, Clock clock, MeterRegistry meters) {
    this.counters = counters;
    this.cadences = cadences;
    this.clock = clock;
    this.meters = meters;
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
    Period period =
        cadences.of(tx, person.practice(), person.month().getYear()).period(person.month());
    if (period.isClosedAt(clock.instant()) || !counters.add(tx, period, person)) {
      meters.counter("analytics.late").increment();
    }
  }
}
