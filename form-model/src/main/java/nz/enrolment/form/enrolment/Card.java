package nz.enrolment.form.enrolment;

import java.time.LocalDate;
import java.util.Objects;

/// A Community Services Card or High User Health Card.
///
/// @param expiry the last day on which it is valid
public record Card(String number, LocalDate expiry) {
  public Card {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(expiry, "expiry");
  }

  @Override
  public String toString() {
    return "Card[redacted]";
  }
}
