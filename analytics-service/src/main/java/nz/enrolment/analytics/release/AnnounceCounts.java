package nz.enrolment.analytics.release;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import nz.enrolment.journal.Event;
import nz.enrolment.journal.Outbox;
import nz.enrolment.journal.Sequence;

/// Announces each release of a practice's month or quarter on `enrolment-counts.v1`, in the
/// transaction that makes it: exactly what is served.
@Singleton
class AnnounceCounts {
  static final String TOPIC = "enrolment-counts.v1";
  static final String TYPE = "nz.enrolment.counts-released.v1";

  private static final String SOURCE = "/analytics-service";

  private final Clock clock;

  AnnounceCounts(Clock clock) {
    this.clock = clock;
  }

  void released(Connection tx, UUID practice, byte[] json) throws SQLException {
    String key = practice.toString();
    long sequence = Sequence.next(tx, TOPIC, key);
    Outbox.append(
        tx,
        new Event(TOPIC, key, sequence, TYPE, SOURCE, UUID.randomUUID(), clock.instant(), json));
  }
}
