package nz.enrolment.form.answer;

import java.util.Objects;

/// A scale as it was shown: its lowest and highest step, and what each was said to mean.
public record Scale(int min, int max, String lowest, String highest) {
  public Scale {
    Objects.requireNonNull(lowest, "lowest");
    Objects.requireNonNull(highest, "highest");
  }
}
