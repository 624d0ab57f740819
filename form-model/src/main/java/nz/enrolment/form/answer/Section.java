package nz.enrolment.form.answer;

import java.util.List;
import java.util.Objects;

/// A section of the form as it was shown: its title, and what was asked in it, in order.
public record Section(String title, List<Asked> asked) {
  public Section {
    Objects.requireNonNull(title, "title");
    asked = List.copyOf(asked);
  }
}
