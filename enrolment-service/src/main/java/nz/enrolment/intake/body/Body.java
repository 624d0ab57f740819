package nz.enrolment.intake.body;

import com.fasterxml.jackson.databind.JsonNode;

/// What was sent with a request.
public sealed interface Body {

  /// A JSON document.
  ///
  /// @param digest SHA-256 of the bytes as they came, hexadecimal
  record Json(JsonNode document, String digest) implements Body {

    /// Without what was sent.
    @Override
    public String toString() {
      return "Json[redacted]";
    }
  }

  /// Bytes that are no JSON, or JSON that we do not read: nested too deeply, a member twice, a
  /// number too long.
  record NotJson() implements Body {}
}
