package nz.enrolment.analytics.count;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import nz.enrolment.analytics.generalise.Countable;
import nz.enrolment.analytics.period.Period;

/// Adds what was heard to the counter of its period, or, when that is closed, to a metric alone.
@Singleton
class AddToCounter {
  private final Counters counters;
  private final Cadences cadences;
  private final Groups groups;
  private final Clock clock;
  private final MeterRegistry meters;

  AddToCounter(
      Counters counters, Cadences cadences, Groups groups, Clock clock, MeterRegistry meters) {
    this.counters = counters;
    this.cadences = cadences;
    this.groups = groups;
    this.clock = clock;
    this.meters = meters;
  }

  void add(Connection tx, Subject subject, Countable counted) throws SQLException {
    Period period =
        cadences.of(tx, counted.practice(), counted.month().getYear()).period(counted.month());
    if (period.isClosedAt(clock.instant()) || !isAdded(tx, subject, period, counted)) {
      meters.counter("analytics.late").increment();
    }
  }

  private boolean isAdded(Connection tx, Subject subject, Period period, Countable counted)
      throws SQLException {
    return counters.add(tx, new Owner.Practice(counted.practice()), subject, period, counted);
  }

  /// Adds a person by two characteristics at once to the quarter of their practice's region, if it
  /// has one; after their practice's counter, whose lock it holds.
  void addPairs(Connection tx, Countable counted) throws SQLException {
    Optional<String> region = groups.withPairsOf(counted.practice());
    Period quarter = Period.quarter(counted.month());
    if (region.isPresent() && !quarter.isClosedAt(clock.instant())) {
      counters.add(tx, new Owner.Group(region.get()), new Subject.Pairs(), quarter, counted);
    }
  }
}
