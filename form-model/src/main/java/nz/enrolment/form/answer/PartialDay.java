package nz.enrolment.form.answer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A day of which the month and the day may be unknown.
///
/// @param iso `yyyy`, `yyyy-MM` or `yyyy-MM-dd`
public record PartialDay(String iso) {

  /// Throws [DateTimeException] when `iso` is none of the three forms, or no day of the calendar,
  /// which has no year 0.
  public PartialDay {
    switch (iso.length()) {
      case 4 -> Year.parse(iso);
      case 7 -> YearMonth.parse(iso);
      case 10 -> LocalDate.parse(iso);
      default -> throw new DateTimeException("neither yyyy, yyyy-MM nor yyyy-MM-dd");
    }
    if (iso.startsWith("0000")) {
      throw new DateTimeException("there is no year 0");
    }
  }

  @Override
  public String toString() {
    return "PartialDay[redacted]";
  }
}
