package nz.enrolment.external.format.hl7;

/// TXA-17: what the form's signature is to the receiver (HL7 table 0271).
public enum Completion {
  DOCUMENTED("DO"),
  AUTHENTICATED("AU"),
  LEGALLY_AUTHENTICATED("LA");

  private final String code;

  Completion(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
