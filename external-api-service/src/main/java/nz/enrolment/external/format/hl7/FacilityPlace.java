package nz.enrolment.external.format.hl7;

/// Where in PD1-3 (XON) the practice's HPI facility id stands.
public enum FacilityPlace {
  /// Component 10, which v2.5 has for ids with letters; to v2.4 it is one component more.
  IDENTIFIER(10),
  /// Component 3, as the Central Region's hub has it, though the standard wants a number there.
  ID_NUMBER(3);

  private final int component;

  FacilityPlace(int component) {
    this.component = component;
  }

  int component() {
    return component;
  }
}
