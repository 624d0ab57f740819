package nz.enrolment.external.queue;

import java.util.UUID;

/// What came of a decision of staff.
public sealed interface Decided {

  /// It is so.
  ///
  /// @param attempts how many were made until then
  record Done(UUID enrolment, String destination, int attempts) implements Decided {}

  /// Nothing is to be decided of it.
  record NotWaitingForStaff() implements Decided {}

  /// There is none, or it is another practice's.
  record NoSuchDelivery() implements Decided {}
}
