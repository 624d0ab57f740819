package nz.enrolment.form.enrolment;

import java.util.Objects;
import nz.enrolment.form.answer.PhoneNumber;

/// Whom to call in an emergency.
public record EmergencyContact(String name, String relationship, PhoneNumber phone) {
  public EmergencyContact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(relationship, "relationship");
    Objects.requireNonNull(phone, "phone");
  }

  @Override
  public String toString() {
    return "EmergencyContact[redacted]";
  }
}
