package nz.enrolment.form.enrolment;

import java.time.LocalDate;
import java.util.Objects;

/// When and where the patient was born.
///
/// @param day calendar day, no zone
/// @param place town or city, as written
/// @param country ISO 3166-1 alpha-2
public record Birth(LocalDate day, String place, String country) {
  public Birth {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(country, "country");
  }

  /// Completed years of age on `on`.
  public int ageOn(LocalDate on) {
    return ageOn(day, on);
  }

  /// Completed years on `on` of somebody born on `birth`. Who was born on 29 February completes a
  /// year on the 28th where there is no 29th.
  public static int ageOn(LocalDate birth, LocalDate on) {
    int years = on.getYear() - birth.getYear();
    return birth.plusYears(years).isAfter(on) ? years - 1 : years;
  }

  @Override
  public String toString() {
    return "Birth[redacted]";
  }
}
