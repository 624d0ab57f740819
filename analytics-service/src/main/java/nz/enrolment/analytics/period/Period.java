package nz.enrolment.analytics.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What counts are of: a month, a quarter or a year of New Zealand's calendar.
public sealed interface Period {
  /// The one whose days make a period.
  ZoneId ZONE = ZoneId.of("Pacific/Auckland");

  /// From a period's end until nothing is added to it any more: longer than the topic keeps what
  /// could still come.
  int DAYS_UNTIL_CLOSED = 10;

  /// `2026-11`
  record Month(YearMonth month) implements Period {
    @Override
    public List<YearMonth> months() {
      return List.of(month);
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /// `2026-Q4`
  ///
  /// @param number 1 to 4
  record Quarter(int year, int number) implements Period {
    @Override
    public List<YearMonth> months() {
      int first = number * 3 - 2;
      return IntStream.range(first, first + 3)
          .mapToObj(month -> YearMonth.of(year, month))
          .toList();
    }

    /// The one before.
    public Quarter before() {
      return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    @Override
    public String toString() {
      return "%04d-Q%d".formatted(year, number);
    }
  }

  /// `2026`
  record Year(int year) implements Period {
    @Override
    public List<YearMonth> months() {
      return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)).toList();
    }

    @Override
    public String toString() {
      return "%04d".formatted(year);
    }
  }

  /// In order.
  List<YearMonth> months();

  /// The month in which it was then in New Zealand.
  static YearMonth month(Instant instant) {
    return YearMonth.from(day(instant));
  }

  /// The day that it was then in New Zealand.
  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /// The quarter that a month is in.
  static Quarter quarter(YearMonth month) {
    return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
  }

  /// Reads `2026-11`, `2026-Q4` or `2026`; empty when it is anything else.
  static Optional<Period> parse(String text) {
    return Optional.of(PeriodText.PATTERN.matcher(text))
        .filter(Matcher::matches)
        .map(PeriodText::period);
  }

  default int year() {
    return months().getFirst().getYear();
  }

  /// The first day.
  default LocalDate first() {
    return months().getFirst().atDay(1);
  }

  /// The last day.
  default LocalDate last() {
    return months().getLast().atEndOfMonth();
  }

  /// From then on its counts are fixed, and can be asked for.
  default Instant closesAt() {
    return last().plusDays(1 + DAYS_UNTIL_CLOSED).atStartOfDay(ZONE).toInstant();
  }

  default boolean isClosedAt(Instant now) {
    return !now.isBefore(closesAt());
  }
}

/// How a period is written.
final class PeriodText {
  static final Pattern PATTERN =
      Pattern.compile("(?<year>[0-9]{4})(-(?<month>0[1-9]|1[0-2])|-Q(?<quarter>[1-4]))?");

  private PeriodText() {}

  static Period period(Matcher match) {
    int year = Integer.parseInt(match.group("year"));
    if (match.group("month") != null) {
      return new Period.Month(YearMonth.of(year, Integer.parseInt(match.group("month"))));
    }
    return match.group("quarter") == null
        ? new Period.Year(year)
        : new Period.Quarter(year, Integer.parseInt(match.group("quarter")));
  }
}
