package nz.enrolment.form.generated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// When a form is sent, in UTC: now and then around midnight in New Zealand, where the day is
/// another than in UTC for half of the time.
final class RandomInstant {

  private static final ZoneId NEW_ZEALAND = ZoneId.of("Pacific/Auckland");

  private RandomInstant() {}

  static Instant of(Dice dice) {
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(dice.between(0, 4000));
    LocalTime time =
        switch (dice.between(0, 5)) {
          case 0 -> LocalTime.MIDNIGHT;
          case 1 -> LocalTime.of(23, 59, 59, 999_000_000);
          default -> LocalTime.ofSecondOfDay(dice.between(0, 86_399));
        };
    return day.atTime(time).atZone(NEW_ZEALAND).toInstant();
  }

  /// The calendar day in New Zealand.
  static LocalDate day(Instant at) {
    return at.atZone(NEW_ZEALAND).toLocalDate();
  }
}
