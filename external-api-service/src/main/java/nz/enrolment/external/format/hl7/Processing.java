package nz.enrolment.external.format.hl7;

/// MSH-11: whether the message is about a person, or tests the destination.
public enum Processing {
  PRODUCTION("P"),
  /// Of a synthetic person.
  TEST("T");

  private final String id;

  Processing(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
