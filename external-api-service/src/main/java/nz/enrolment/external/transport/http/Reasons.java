package nz.enrolment.external.transport.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import nz.enrolment.external.transport.BlockedAddress;
import org.apache.hc.client5.http.ConnectTimeoutException;

/// Words for what went wrong on the way. An exception's message is left out: it may repeat what was
/// sent, or say what a name resolves to.
final class Reasons {

  private Reasons() {}

  static String of(IOException e, boolean isCut) {
    if (isCut) {
      return "The destination did not answer in time";
    }
    return switch (e) {
      case BlockedAddress _ ->
          "The destination's address is not open to deliveries; its open-networks may open it";
      case UnknownHostException _ -> "The destination's name has no address";
      case ConnectTimeoutException _, ConnectException _ -> "The destination could not be reached";
      case SocketTimeoutException _ -> "The destination did not answer in time";
      case SSLException _ -> "The destination's TLS is not acceptable";
      default -> "The connection to the destination broke: " + e.getClass().getSimpleName();
    };
  }
}
