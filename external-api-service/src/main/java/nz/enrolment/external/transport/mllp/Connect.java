package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/// Opens a TCP connection to one destination.
@FunctionalInterface
public interface Connect {

  /// @param within which it must stand
  Socket open(Duration within) throws IOException;
}
