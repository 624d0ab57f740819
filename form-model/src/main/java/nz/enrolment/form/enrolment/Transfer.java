package nz.enrolment.form.enrolment;

import java.util.Objects;
import java.util.Optional;

/// Whether the previous practice may send its records.
///
/// @param previousDoctor name and place of the previous doctor or practice, as written
public record Transfer(Decision decision, Optional<String> previousDoctor) {
  public Transfer {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(previousDoctor, "previousDoctor");
  }

  /// What the patient decided.
  public enum Decision {
    TRANSFER,
    NO_TRANSFER,
    NOT_APPLICABLE
  }

  @Override
  public String toString() {
    return "Transfer[redacted]";
  }
}
