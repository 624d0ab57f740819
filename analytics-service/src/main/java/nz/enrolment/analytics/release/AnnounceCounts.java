package nz.enrolment.analytics.release;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import nz.enrolment.journal.publish.Publisher;

/// Announces each release of a practice's month or quarter on `enrolment-counts.v1`, in the
/// transaction that makes it: exactly what is served.
@Singleton
class AnnounceCounts {
  static final String TOPIC = "enrolment-counts.v1";
  static final String TYPE = "nz.enrolment.counts-released.v1";

  private static final Publisher PUBLISHER = new Publisher(TOPIC, "/analytics-service");

  private final Clock clock;

  AnnounceCounts(Clock clock) {
    this.clock = clock;
  }

  void released(Connection tx, UUID practice, byte[] json) throws SQLException {
    PUBLISHER.publish(tx, practice.toString(), TYPE, clock.instant(), json);
  }
}
