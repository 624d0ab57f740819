package nz.enrolment.external.format.hl7;

/// What is sent. One delivery is one message: a destination that wants the person and the document
/// apart is two destinations.
public enum MessageType {
  /// Add person information.
  ADT_A28("ADT", "A28", "ADT_A05"),
  /// Update person information.
  ADT_A31("ADT", "A31", "ADT_A05"),
  /// Original document notification and content.
  MDM_T02("MDM", "T02", "MDM_T02"),
  /// Unsolicited observation: the document as a result.
  ORU_R01("ORU", "R01", "ORU_R01"),
  /// Patient referral: the document as what is referred.
  REF_I12("REF", "I12", "REF_I12");

  private final String code;
  private final String event;
  private final String structure;

  MessageType(String code, String event, String structure) {
    this.code = code;
    this.event = event;
    this.structure = structure;
  }

  String event() {
    return event;
  }

  /// MSH-9. Receivers of v2.4 are used to two components.
  Composite type(Version version) {
    return switch (version) {
      case V2_4 -> Composite.of(code, event);
      case V2_5_1 -> Composite.of(code, event, structure);
    };
  }
}
