package nz.enrolment.form.enrolment;

import java.util.Objects;
import java.util.Optional;

/// The patient's gender.
///
/// @param code of the national gender code list 1.2: `M`, `F`, `O` or `U`
/// @param stated the patient's own words, with `O`
public record Gender(String code, Optional<String> stated) {
  public Gender {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(stated, "stated");
  }

  @Override
  public String toString() {
    return "Gender[redacted]";
  }
}
