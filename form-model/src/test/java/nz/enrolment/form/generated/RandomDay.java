package nz.enrolment.form.generated;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Calendar days around the day of submission.
final class RandomDay {

  /// National systems take the day before it for "not known".
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 2);

  private final Dice dice;
  private final LocalDate today;

  RandomDay(Dice dice, LocalDate today) {
    this.dice = dice;
    this.today = today;
  }

  /// The birthday of somebody of 0 to 110 years. Often the rules change at that age, and the day of
  /// submission is a birthday, or the day before or after one.
  LocalDate birth() {
    int age =
        switch (dice.between(0, 3)) {
          case 0 -> dice.pick(15, 16, 17, 18);
          case 1 -> dice.between(0, 20);
          default -> dice.between(0, 110);
        };
    return switch (dice.between(0, 9)) {
      case 0, 1 -> today.minusYears(age);
      case 2 -> today.minusYears(age).minusDays(1);
      case 3 -> today.minusYears(age + 1).plusDays(1);
      case 4 -> LocalDate.of(today.getYear() / 4 * 4 - 4 * (1 + age / 4), 2, 29);
      default -> today.minusYears(age).minusDays(dice.between(0, 364));
    };
  }

  LocalDate past() {
    return switch (dice.between(0, 9)) {
      case 0 -> FIRST;
      case 1 -> today;
      default -> FIRST.plusDays(dice.between(0, (int) ChronoUnit.DAYS.between(FIRST, today)));
    };
  }

  /// Today or later.
  LocalDate coming() {
    return dice.oneIn(5) ? today : today.plusDays(dice.between(0, 3650));
  }

  /// `yyyy`, `yyyy-MM` or `yyyy-MM-dd`
  String partial() {
    return past().toString().substring(0, dice.pick(4, 7, 10));
  }
}
