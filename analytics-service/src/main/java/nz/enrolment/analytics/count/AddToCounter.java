package nz.enrolment.analytics.count;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import nz.enrolment.analytics.generalise.Countable;
import nz.enrolment.analytics.period.Period;

/// Adds what was heard to the counter of its period, or, when that is closed, to a metric alone.
@Singleton
class AddToCounter {
  private final Counters counters;
  private final Cadences cadences;
  private final Clock clock;
  private final MeterRegistry meters;

  AddToCounter(Counters counters, Cadences cadences, Clock clock, MeterRegistry meters) {
    this.counters = counters;
    this.cadences = cadences;
    this.clock = clock;
    this.meters = meters;
  }

  void add(Connection tx, Subject subject, Countable counted) throws SQLException {
    Period period =
        cadences.of(tx, counted.practice(), counted.month().getYear()).period(counted.month());
    if (period.isClosedAt(clock.instant()) || !counters.add(tx, subject, period, counted)) {
      meters.counter("analytics.late").increment();
    }
  }
}
