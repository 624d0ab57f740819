package nz.enrolment.form.enrolment;

import java.util.Objects;
import java.util.Optional;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.answer.PostalAddress;

/// Where the patient lives and can be reached.
public record Contact(
    PostalAddress residential,
    Optional<PostalAddress> postal,
    Optional<PhoneNumber> mobile,
    Optional<PhoneNumber> home,
    Optional<String> email) {
  public Contact {
    Objects.requireNonNull(residential, "residential");
    Objects.requireNonNull(postal, "postal");
    Objects.requireNonNull(mobile, "mobile");
    Objects.requireNonNull(home, "home");
    Objects.requireNonNull(email, "email");
  }

  @Override
  public String toString() {
    return "Contact[redacted]";
  }
}
