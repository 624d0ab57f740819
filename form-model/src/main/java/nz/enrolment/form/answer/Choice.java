package nz.enrolment.form.answer;

import java.util.Objects;
import java.util.Optional;

/// A chosen option: its code, the label that was shown, and what was asked for further, if anything
/// ("another gender: please state").
public record Choice(String code, String label, Optional<Detail> detail) {
  public Choice {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(detail, "detail");
  }

  @Override
  public String toString() {
    return "Choice[redacted]";
  }
}
