package nz.enrolment.form.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import nz.enrolment.form.answer.PartialDay;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;

/// Reads calendar days: after 1900-01-01, which national systems take for "not known".
final class DayReader {

  private static final LocalDate UNKNOWN = LocalDate.of(1900, 1, 1);

  private static final int LENGTH = "yyyy-MM-dd".length();

  private DayReader() {}

  /// `yyyy-MM-dd`.
  static Optional<LocalDate> day(Input input, LocalDate today, boolean future) {
    Optional<LocalDate> day =
        input
            .typed()
            .flatMap(DayReader::day)
            .filter(UNKNOWN::isBefore)
            .or(() -> input.fail(Fault.NOT_A_DAY));
    return day.filter(d -> !future && d.isAfter(today)).isPresent()
        ? input.fail(Fault.FUTURE_DAY)
        : day;
  }

  /// `yyyy`, `yyyy-MM` or `yyyy-MM-dd`.
  static Optional<PartialDay> partial(Input input, LocalDate today) {
    Optional<PartialDay> day =
        input
            .typed()
            .flatMap(DayReader::partial)
            .filter(d -> UNKNOWN.isBefore(last(d)))
            .or(() -> input.fail(Fault.NOT_A_PARTIAL_DAY));
    return day.filter(d -> first(d).isAfter(today)).isPresent()
        ? input.fail(Fault.FUTURE_DAY)
        : day;
  }

  /// The parser takes years of more than four digits, with a sign: those are longer.
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text).filter(day -> day.length() == LENGTH).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDay> partial(String text) {
    try {
      return Optional.of(new PartialDay(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate first(PartialDay day) {
    return switch (day.iso().length()) {
      case 4 -> Year.parse(day.iso()).atDay(1);
      case 7 -> YearMonth.parse(day.iso()).atDay(1);
      default -> LocalDate.parse(day.iso());
    };
  }

  private static LocalDate last(PartialDay day) {
    return switch (day.iso().length()) {
      case 4 -> Year.parse(day.iso()).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(day.iso()).atEndOfMonth();
      default -> LocalDate.parse(day.iso());
    };
  }
}
