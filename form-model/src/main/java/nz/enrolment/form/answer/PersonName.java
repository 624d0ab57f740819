package nz.enrolment.form.answer;

import java.util.Objects;
import java.util.Optional;

/// A person's name as they write it, macrons kept. A person with a single name has it as `family`,
/// and no `given`.
public record PersonName(Optional<String> given, Optional<String> otherGiven, String family) {
  public PersonName {
    Objects.requireNonNull(given, "given");
    Objects.requireNonNull(otherGiven, "otherGiven");
    Objects.requireNonNull(family, "family");
  }

  /// The name in the order in which it is spoken: given, other given, family.
  public String full() {
    return given.map(g -> g + " ").orElse("") + otherGiven.map(o -> o + " ").orElse("") + family;
  }

  @Override
  public String toString() {
    return "PersonName[redacted]";
  }
}
