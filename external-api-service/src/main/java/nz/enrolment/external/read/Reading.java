package nz.enrolment.external.read;

import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.transport.DestinationAnswer;

/// How the answers of one kind of receiver are read. An implementation is a record of the settings
/// that the destination chose.
public interface Reading {

  /// Total: an answer that makes no sense is `Unknown`, never an exception.
  ///
  /// @param id of the delivery that was answered, for answers that name it
  Verdict read(DestinationAnswer answer, DeliveryId id);
}
