package nz.enrolment.form.answer;

import java.util.Objects;

/// A telephone number.
///
/// @param e164 `+` and digits, as ITU-T E.164 has it
/// @param display as it is written in its own country
public record PhoneNumber(String e164, String display) {
  public PhoneNumber {
    Objects.requireNonNull(e164, "e164");
    Objects.requireNonNull(display, "display");
  }

  @Override
  public String toString() {
    return "PhoneNumber[redacted]";
  }
}
