package nz.enrolment.analytics.generalise;

import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A week of ISO 8601, Monday to Sunday in New Zealand: the finest time that analytics knows.
///
/// @param year the year that the week belongs to, which in the days around New Year is not the
///   calendar's
/// @param number 1 to 52 or 53
public record Week(int year, int number) {
  private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-W([0-9]{2})");

  /// Throws [IllegalArgumentException] when the year has no such week.
  public Week {
    if (!exists(year, number)) {
      throw new IllegalArgumentException("no week " + number + " in " + year);
    }
  }

  /// The week in which it was then in New Zealand.
  public static Week at(Instant instant) {
    return of(day(instant));
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  static Week of(LocalDate day) {
    return new Week(day.get(WEEK_BASED_YEAR), day.get(WEEK_OF_WEEK_BASED_YEAR));
  }

  /// Reads `2026-W47`; empty when it is anything else, or the year has no such week.
  public static Optional<Week> parse(String text) {
    return Optional.of(ISO.matcher(text)).filter(Matcher::matches).flatMap(Week::parse);
  }

  private static Optional<Week> parse(Matcher match) {
    int year = Integer.parseInt(match.group(1));
    int number = Integer.parseInt(match.group(2));
    return exists(year, number) ? Optional.of(new Week(year, number)) : Optional.empty();
  }

  /// 4 January is always in week 1, so it tells how many weeks its year has.
  private static boolean exists(int year, int number) {
    var inWeekOne = LocalDate.of(year, 1, 4);
    return WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inWeekOne).isValidIntValue(number);
  }

  /// `2026-W47`
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%04d-W%02d", year, number);
  }
}
