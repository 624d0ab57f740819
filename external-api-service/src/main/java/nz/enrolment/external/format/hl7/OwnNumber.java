package nz.enrolment.external.format.hl7;

/// When PID-3 has our number for the enrolment, under the sending application's authority.
public enum OwnNumber {
  /// Only where there is no NHI number: PID-3 must not be empty.
  WITHOUT_NHI,
  /// Beside the NHI number too.
  ALWAYS
}
