package nz.enrolment.external.format.hl7;

/// Which acknowledgements are asked for, in MSH-15 and MSH-16 (HL7 v2.5.1 section 2.9).
public enum AcknowledgementMode {
  /// Both empty: one acknowledgement, by the application.
  ORIGINAL("", ""),
  /// One acknowledgement, that the message is in safe keeping.
  ENHANCED_ACCEPT("AL", "NE"),
  /// The same, and another by the application.
  ENHANCED_APPLICATION("AL", "AL");

  private final String accept;
  private final String application;

  AcknowledgementMode(String accept, String application) {
    this.accept = accept;
    this.application = application;
  }

  String accept() {
    return accept;
  }

  String application() {
    return application;
  }
}
