package nz.enrolment.form.enrolment;

import java.util.Objects;
import nz.enrolment.form.answer.PhoneNumber;

/// A parent, guardian or other person who signs for the patient.
///
/// @param basis why they may sign, as written
public record Authority(String name, String relationship, PhoneNumber phone, String basis) {
  public Authority {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(relationship, "relationship");
    Objects.requireNonNull(phone, "phone");
    Objects.requireNonNull(basis, "basis");
  }

  @Override
  public String toString() {
    return "Authority[redacted]";
  }
}
