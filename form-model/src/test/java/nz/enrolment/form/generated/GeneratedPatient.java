package nz.enrolment.form.generated;

import java.time.LocalDate;

/// Who fills in a form. What the rules across questions depend on is settled before the first
/// answer, since a form may ask in any order.
///
/// @param birth calendar day
/// @param today the calendar day in New Zealand on which the form is sent
record GeneratedPatient(LocalDate birth, LocalDate today) {

  static GeneratedPatient of(Dice dice, LocalDate today) {
    return new GeneratedPatient(new RandomDay(dice, today).birth(), today);
  }

  /// Whether the birthday that makes them `years` old is still to come; for who was born on a 29
  /// February that is the 28th in other years, so this may say no a day before the model does.
  boolean isUnder(int years) {
    return birth.plusYears(years).isAfter(today);
  }
}
