package nz.enrolment.form.answer;

import java.util.Objects;

/// What was asked for further, in its words, and the text that was given.
public record Detail(String wording, String text) {
  public Detail {
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "Detail[redacted]";
  }
}
