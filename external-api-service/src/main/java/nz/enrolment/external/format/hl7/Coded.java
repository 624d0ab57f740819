package nz.enrolment.external.format.hl7;

/// A code of a list that sender and receiver agreed on.
///
/// @param system the list's name in the message, such as `AUSPDI`, or `L` for a local one
public record Coded(String code, String text, String system) {
  public Coded {
    Party.requirePlain(code);
    Party.requirePlain(text);
    Party.requirePlain(system);
  }

  Composite composite() {
    return Composite.of(code, text, system);
  }
}
