package nz.enrolment.external.transport;

import nz.enrolment.external.format.Payload;

/// One way to a destination. An implementation is made with the destination's address, credentials
/// and deadlines; it may be used by several threads at once.
public interface Transport {

  /// Sends once, and waits for the answer no longer than its deadlines say.
  Reply send(Payload payload) throws InterruptedException;
}
