package nz.enrolment.form.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What bytes turned out to be, read as JSON.
public sealed interface Document {

  /// JSON, every value of which can be kept and passed on.
  record Usable(JsonNode json) implements Document {

    /// Without what was sent.
    @Override
    public String toString() {
      return "Usable[redacted]";
    }
  }

  /// JSON with values that something behind us cannot hold; pointers are into it.
  record Unusable(List<InputProblem> problems) implements Document {}

  /// No JSON in UTF-8, or JSON that we do not read: nested too deeply, a member twice, a number of
  /// too many digits.
  record NotJson() implements Document {}
}
