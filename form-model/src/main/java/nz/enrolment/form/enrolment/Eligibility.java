package nz.enrolment.form.enrolment;

import java.util.List;
import java.util.Objects;

/// The criterion under which the patient may enrol.
///
/// @param criterion `a` to `j`
/// @param wording the criterion as it was declared
/// @param evidence codes of the information-source list: what was shown, perhaps nothing yet
public record Eligibility(String criterion, String wording, List<String> evidence) {
  public Eligibility {
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(wording, "wording");
    evidence = List.copyOf(evidence);
  }

  @Override
  public String toString() {
    return "Eligibility[redacted]";
  }
}
