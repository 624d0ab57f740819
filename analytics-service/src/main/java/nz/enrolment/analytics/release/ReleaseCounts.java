package nz.enrolment.analytics.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.analytics.count.Cadences;
import nz.enrolment.analytics.period.Period;
import nz.enrolment.journal.Transactions;

/// Releases the counts of a closed period: at the first question or at the sweep, whichever comes
/// first, and never again. A longer period is the sum of the noisy counters in it; so it tells
/// nothing that they did not.
@Singleton
public class ReleaseCounts {
  /// Before the suite; nobody was counted in it.
  static final int FIRST_YEAR = 2020;

  private static final JsonMapper JSON = new JsonMapper();

  private final Transactions transactions;
  private final Cadences cadences;
  private final MakeCounts make;
  private final ReleaseTable releases;
  private final AnnounceCounts announce;
  private final Clock clock;

  ReleaseCounts(
      Transactions transactions,
      Cadences cadences,
      MakeCounts make,
      ReleaseTable releases,
      AnnounceCounts announce,
      Clock clock) {
    this.transactions = transactions;
    this.cadences = cadences;
    this.make = make;
    this.releases = releases;
    this.announce = announce;
    this.clock = clock;
  }

  /// The counts of a practice's period, released now if they were not before. A practice that was
  /// never heard of has counts like one in which nobody enrolled.
  public CountsAnswer of(UUID practice, Period period) throws SQLException {
    return transactions.call(tx -> answer(tx, practice, period));
  }

  /// The counts of a practice's months or quarters, as its cadence was, that lie between two days
  /// and are closed; in order.
  public List<CountsAnswer.Released> between(UUID practice, LocalDate from, LocalDate to)
      throws SQLException {
    return transactions.call(tx -> between(tx, practice, periods(tx, practice, from, to)));
  }

  private List<CountsAnswer.Released> between(Connection tx, UUID practice, List<Period> periods)
      throws SQLException {
    List<CountsAnswer.Released> released = new ArrayList<>();
    for (Period period : periods) {
      if (answer(tx, practice, period) instanceof CountsAnswer.Released one) {
        released.add(one);
      }
    }
    return released;
  }

  private List<Period> periods(Connection tx, UUID practice, LocalDate from, LocalDate to)
      throws SQLException {
    List<Period> periods = new ArrayList<>();
    int last = Math.min(to.getYear(), Period.month(clock.instant()).getYear());
    for (int year = Math.max(from.getYear(), FIRST_YEAR); year <= last; year++) {
      cadences.of(tx, practice, year).parts(new Period.Year(year)).ifPresent(periods::addAll);
    }
    periods.removeIf(period -> period.first().isBefore(from) || period.last().isAfter(to));
    return periods;
  }

  private CountsAnswer answer(Connection tx, UUID practice, Period period) throws SQLException {
    Optional<byte[]> released = releases.find(tx, practice, period);
    if (released.isPresent()) {
      return new CountsAnswer.Released(released.get());
    }
    Instant now = clock.instant();
    if (period.year() < FIRST_YEAR) {
      return new CountsAnswer.BeforeCounting();
    }
    if (period.year() > Period.month(now).getYear()) {
      return new CountsAnswer.NotClosed(period.closesAt());
    }
    Optional<List<Period>> parts = cadences.of(tx, practice, period.year()).parts(period);
    if (parts.isEmpty()) {
      return new CountsAnswer.Finer();
    }
    return period.isClosedAt(now)
        ? new CountsAnswer.Released(release(tx, practice, period, parts.get()))
        : new CountsAnswer.NotClosed(period.closesAt());
  }

  private byte[] release(Connection tx, UUID practice, Period period, List<Period> parts)
      throws SQLException {
    byte[] json = json(make.of(tx, practice, period, parts));
    boolean isNew = releases.keep(tx, practice, period, json);
    if (isNew && parts.equals(List.of(period))) {
      announce.released(tx, practice, json);
    }
    return releases.find(tx, practice, period).orElseThrow();
  }

  static byte[] json(Counts counts) {
    try {
      return JSON.writeValueAsBytes(counts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
