package nz.enrolment.external.transport;

import java.net.UnknownHostException;

/// A name resolves to an address to which no delivery may go. It does not say to which: whoever set
/// the name may be asking just that.
public final class BlockedAddress extends UnknownHostException {
  private static final long serialVersionUID = 1;

  BlockedAddress() {
    super("The address is not open to deliveries");
  }
}
