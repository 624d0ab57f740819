package nz.enrolment.external.format.hl7;

/// A version of HL7 v2 that practice systems in New Zealand take.
public enum Version {
  V2_4("2.4"),
  V2_5_1("2.5.1");

  private final String id;

  Version(String id) {
    this.id = id;
  }

  /// As MSH-12 has it.
  public String id() {
    return id;
  }
}
