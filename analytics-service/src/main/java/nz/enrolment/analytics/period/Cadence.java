package nz.enrolment.analytics.period;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How often a practice's counts are released. The periods of a cadence are the only ones that
/// people are counted in: all longer ones are sums of them.
public enum Cadence {
  /// For a practice with [#ENOUGH_FOR_MONTHS] enrolments a year or more.
  MONTHLY {
    @Override
    public Period period(YearMonth month) {
      return new Period.Month(month);
    }
  },
  /// For a smaller one, whose months would hardly show anything.
  QUARTERLY {
    @Override
    public Period period(YearMonth month) {
      return Period.quarter(month);
    }
  };

  /// Enrolments a year.
  public static final int ENOUGH_FOR_MONTHS = 400;

  /// The one for a practice of so many enrolments a year.
  public static Cadence of(int enrolmentsOfYear) {
    return enrolmentsOfYear >= ENOUGH_FOR_MONTHS ? MONTHLY : QUARTERLY;
  }

  /// The period that a month is counted in.
  public abstract Period period(YearMonth month);

  /// The periods that make up another one, in order; none when that is finer than the cadence.
  public Optional<List<Period>> parts(Period whole) {
    List<Period> parts = whole.months().stream().map(this::period).distinct().toList();
    Stream<YearMonth> covered = parts.stream().flatMap(part -> part.months().stream());
    return Optional.of(parts).filter(_ -> covered.toList().equals(whole.months()));
  }
}
