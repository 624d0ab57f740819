package nz.enrolment.intake.body;

import com.fasterxml.jackson.databind.JsonNode;

/// What was sent with a request: a JSON document.
///
/// @param digest SHA-256 of the bytes as they came, hexadecimal
public record Body(JsonNode document, String digest) {

  /// Without what was sent.
  @Override
  public String toString() {
    return "Body[redacted]";
  }
}
