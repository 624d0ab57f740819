package nz.enrolment.analytics.release;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import nz.enrolment.analytics.count.Cadences;
import nz.enrolment.analytics.count.Counters;
import nz.enrolment.analytics.count.Groups;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Owner;
import nz.enrolment.analytics.count.Subject;
import nz.enrolment.analytics.period.Cadence;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.journal.Transactions;

/// Releases the counts of a group of practices: the sum of the noisy counters of its members, so
/// that to take one practice from it leaves noise that was released before. Quarters and years
/// only, which every practice has.
@Singleton
public class ReleaseGroup {
  private static final Subject ENROLMENTS = new Subject.Enrolments();

  private final Transactions transactions;
  private final Groups groups;
  private final Cadences cadences;
  private final Counters counters;
  private final ReleaseTable releases;
  private final Clock clock;

  ReleaseGroup(
      Transactions transactions,
      Groups groups,
      Cadences cadences,
      Counters counters,
      ReleaseTable releases,
      Clock clock) {
    this.transactions = transactions;
    this.groups = groups;
    this.cadences = cadences;
    this.counters = counters;
    this.releases = releases;
    this.clock = clock;
  }

  /// The counts of a group's period, released now if they were not before.
  public CountsAnswer of(String group, Period period) throws SQLException {
    return transactions.call(tx -> answer(tx, group, period));
  }

  private CountsAnswer answer(Connection tx, String group, Period period) throws SQLException {
    Optional<SortedSet<UUID>> members = groups.members(group);
    if (members.isEmpty()) {
      return new CountsAnswer.NoSuchGroup();
    }
    Optional<byte[]> released = releases.find(tx, group, period);
    if (released.isPresent()) {
      return new CountsAnswer.Released(released.get());
    }
    return switch (period) {
      case Period.Month _ -> new CountsAnswer.Finer();
      case Period.Quarter _, Period.Year _ -> closed(tx, group, members.get(), period);
    };
  }

  private CountsAnswer closed(Connection tx, String group, SortedSet<UUID> members, Period period)
      throws SQLException {
    Instant now = clock.instant();
    if (period.year() < ReleaseCounts.FIRST_YEAR) {
      return new CountsAnswer.BeforeCounting();
    }
    return period.isClosedAt(now)
        ? new CountsAnswer.Released(release(tx, group, members, period))
        : new CountsAnswer.NotClosed(period.closesAt());
  }

  private byte[] release(Connection tx, String group, SortedSet<UUID> members, Period period)
      throws SQLException {
    List<NoisyCounts> counts = new ArrayList<>();
    for (UUID practice : members) {
      var parts = cadences.of(tx, practice, period.year()).parts(period).orElseThrow();
      for (Period part : parts) {
        counts.add(counters.close(tx, new Owner.Practice(practice), ENROLMENTS, part));
      }
    }
    byte[] json =
        ReleaseCounts.json(
            Counts.ofGroup(group, period, NoisyCounts.sum(counts), pairs(tx, group, period)));
    releases.keep(tx, group, period, json);
    return releases.find(tx, group, period).orElseThrow();
  }

  /// Of the quarters of a group that counts by two characteristics at once.
  private Optional<NoisyCounts> pairs(Connection tx, String group, Period period)
      throws SQLException {
    if (!groups.hasPairs(group)) {
      return Optional.empty();
    }
    List<NoisyCounts> counts = new ArrayList<>();
    for (Period quarter : Cadence.QUARTERLY.parts(period).orElseThrow()) {
      counts.add(counters.close(tx, new Owner.Group(group), new Subject.Pairs(), quarter));
    }
    return Optional.of(NoisyCounts.sum(counts));
  }
}
