package nz.enrolment.analytics.release;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.count.Counters;
import nz.enrolment.analytics.count.FormVersions;
import nz.enrolment.analytics.count.FormVersions.FormVersion;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Owner;
import nz.enrolment.analytics.count.Subject;
import nz.enrolment.analytics.period.Period;

/// Closes the counters of a practice's period, for ever, and makes of them what may be shown.
@Singleton
class MakeCounts {
  private static final Subject ENROLMENTS = new Subject.Enrolments();

  private final Counters counters;
  private final FormVersions versions;

  MakeCounts(Counters counters, FormVersions versions) {
    this.counters = counters;
    this.versions = versions;
  }

  /// @param parts the periods of its cadence that make up the period
  Counts of(Connection tx, UUID practice, Period period, List<Period> parts) throws SQLException {
    NoisyCounts people = sum(tx, practice, ENROLMENTS, parts);
    return Counts.of(practice, period, people, journeys(tx, practice, period, parts));
  }

  private List<JourneyCounts> journeys(
      Connection tx, UUID practice, Period period, List<Period> parts) throws SQLException {
    List<JourneyCounts> journeys = new ArrayList<>();
    for (FormVersion version : versions.of(tx, practice, period)) {
      NoisyCounts sessions = sum(tx, practice, version.subject(), parts);
      JourneyCounts.of(version, sessions).ifPresent(journeys::add);
    }
    return journeys;
  }

  private NoisyCounts sum(Connection tx, UUID practice, Subject subject, List<Period> parts)
      throws SQLException {
    List<NoisyCounts> counts = new ArrayList<>();
    for (Period part : parts) {
      counts.add(counters.close(tx, new Owner.Practice(practice), subject, part));
    }
    return NoisyCounts.sum(counts);
  }
}
