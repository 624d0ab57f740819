package nz.enrolment.external.destination;

/// How a receiver treats a delivery that comes again, and so what is done when an attempt may have
/// arrived.
public enum RepeatPolicy {
  /// It knows the key under which it came: it is sent again.
  KEY,
  /// It creates what it does not have: it is sent again.
  CONDITIONAL,
  /// A repeat is the same thing in the same place: it is sent again.
  NATURAL,
  /// It can be asked whether it has it; it is sent again when it has said twice that it does not.
  ASK,
  /// It would have it twice: staff decide.
  NONE
}
