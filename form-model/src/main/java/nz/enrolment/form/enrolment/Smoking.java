package nz.enrolment.form.enrolment;

import java.util.Objects;
import java.util.Optional;

/// Whether the patient smokes.
///
/// @param support whether a smoker wants support to quit, when asked
public record Smoking(Status status, Optional<Boolean> support) {
  public Smoking {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(support, "support");
  }

  /// The four answers of the national form; fifteen months split the ex-smokers.
  public enum Status {
    SMOKER,
    EX_SMOKER_UNDER_15_MONTHS,
    EX_SMOKER_OVER_15_MONTHS,
    NEVER_SMOKED
  }

  @Override
  public String toString() {
    return "Smoking[redacted]";
  }
}
