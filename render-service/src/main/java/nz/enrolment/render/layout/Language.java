package nz.enrolment.render.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A language in which a form is filled in, and how it writes days.
public enum Language {
  /// New Zealand English.
  ENGLISH("en-NZ"),
  /// Te reo Māori.
  MAORI("mi-NZ");

  private static final ZoneId NEW_ZEALAND = ZoneId.of("Pacific/Auckland");

  private final String tag;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  Language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    this.tag = tag;
    this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
  }

  /// English unless the tag says Māori.
  static Language of(String tag) {
    return tag.equals("mi") || tag.startsWith("mi-") ? MAORI : ENGLISH;
  }

  /// BCP 47.
  public String tag() {
    return tag;
  }

  /// 14 March 1979.
  String day(LocalDate date) {
    return day.format(date);
  }

  /// March 1979.
  String month(YearMonth yearMonth) {
    return month.format(yearMonth);
  }

  /// The calendar day in New Zealand.
  String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, NEW_ZEALAND));
  }

  /// Calendar day and time of day in New Zealand.
  String time(Instant instant) {
    LocalTime time = LocalTime.ofInstant(instant, NEW_ZEALAND).truncatedTo(ChronoUnit.MINUTES);
    return day(instant) + ", " + time;
  }
}
